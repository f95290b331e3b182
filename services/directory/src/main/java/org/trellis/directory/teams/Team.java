package org.trellis.directory.teams;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/// Some of an institution's people, under a name that others may know.
@Entity
class Team {

    @Id
    UUID id;

    UUID organisationId;
    String name;
    String[] wards;

    protected Team() {} // for Hibernate

    static Team of(UUID id, UUID organisation) {
        var team = new Team();
        team.id = id;
        team.organisationId = organisation;
        return team;
    }

    void becomes(NewTeam wanted) {
        name = wanted.name();
        wards = wanted.wards().toArray(String[]::new);
    }
}
