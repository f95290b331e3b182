package org.trellis.directory.items;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/// That an organisation is invited to an item, or was: until a day, or until either of the two ends it. It is for all
/// of the guest's people, or for those of one role.
@Entity
class ItemGuest {

    @Id
    UUID id;

    UUID organisationId;
    UUID itemId;
    UUID otherId;
    String role;
    String called;
    LocalDate until;
    Instant since;
    Instant endedAt;
    String endedBy;
    LocalDate toldOn;

    protected ItemGuest() {} // for Hibernate

    static ItemGuest of(Item item, UUID other) {
        var guest = new ItemGuest();
        guest.id = UuidCreator.getTimeOrderedEpoch();
        guest.organisationId = item.organisationId;
        guest.itemId = item.id;
        guest.otherId = other;
        return guest;
    }

    /// `called` is what the host goes by.
    void comes(String called, String role, LocalDate until, Instant now) {
        if (endedAt != null || since == null) {
            since = now;
        }
        this.called = called;
        this.role = role;
        this.until = until;
        endedAt = null;
        endedBy = null;
    }

    boolean isHere(LocalDate today) {
        return endedAt == null && !until.isBefore(today);
    }

    boolean isFor(String wantedRole) {
        return Objects.equals(role, wantedRole);
    }

    boolean leftByItself() {
        return Objects.equals(endedBy, "guest");
    }

    String state(LocalDate today) {
        if (endedAt != null) {
            return leftByItself() ? "left" : "ended";
        }
        return isHere(today) ? "here" : "over";
    }
}
