package org.trellis.directory.organisations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/// A tenant, as itself sees it: a group, or an institution, which is public by nature.
@Entity
class Organisation {

    @Id
    UUID organisationId;

    String kind;
    String name;
    String visibility;
    String evidence;
    Instant madeAt;

    @Version
    int version;

    protected Organisation() {} // for Hibernate

    static Organisation of(UUID id, String kind, String name, Visibility visibility, String evidence, Instant now) {
        var organisation = new Organisation();
        organisation.organisationId = id;
        organisation.kind = kind;
        organisation.name = name;
        organisation.visibility = visibility.word();
        organisation.evidence = evidence;
        organisation.madeAt = now;
        return organisation;
    }

    Own own() {
        return new Own(organisationId, kind, name, Visibility.of(visibility));
    }
}
