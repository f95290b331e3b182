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
    Instant madeAt;

    @Version
    int version;

    protected Organisation() {} // for Hibernate

    static Organisation group(UUID id, String name, Instant now) {
        return of(id, "group", name, "unlisted", now);
    }

    static Organisation institution(UUID id, String kind, String name, Instant now) {
        return of(id, kind, name, "public", now);
    }

    private static Organisation of(UUID id, String kind, String name, String visibility, Instant now) {
        var organisation = new Organisation();
        organisation.organisationId = id;
        organisation.kind = kind;
        organisation.name = name;
        organisation.visibility = visibility;
        organisation.madeAt = now;
        return organisation;
    }

    void rename(String to) {
        name = to;
    }

    void showTo(String whom) {
        visibility = whom;
    }
}
