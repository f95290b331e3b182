package org.trellis.directory.links;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/// One side of a link: what its owner lets the other organisation do.
@Entity
class LinkSide {

    @Id
    UUID id;

    UUID organisationId;
    String organisationKind;
    UUID otherId;
    String otherKind;
    String level;
    String purpose;
    Instant since;
    boolean dormant;

    @Version
    int version;

    protected LinkSide() {} // for Hibernate

    static LinkSide open(UUID organisation, String kind, UUID other, String otherKind, boolean dormant, Instant now) {
        var side = new LinkSide();
        side.id = UuidCreator.getTimeOrderedEpoch();
        side.organisationId = organisation;
        side.organisationKind = kind;
        side.otherId = other;
        side.otherKind = otherKind;
        side.dormant = dormant;
        side.since = now;
        return side;
    }

    boolean allows(Level to, String why) {
        return to.word().equals(level) && Objects.equals(why, purpose);
    }

    void allow(Level to, String why) {
        level = to.word();
        purpose = why;
    }
}
