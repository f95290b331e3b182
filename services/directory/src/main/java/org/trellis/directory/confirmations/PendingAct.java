package org.trellis.directory.confirmations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// What one steward asked for and another one has to confirm.
@Entity
class PendingAct {

    @Id
    UUID id;

    UUID organisationId;
    String act;
    String deed;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> about;

    String askedBy;
    Instant askedAt;
    Instant expiresAt;
    String outcome;
    String settledBy;
    Instant settledAt;

    protected PendingAct() {} // for Hibernate

    static PendingAct of(UUID id, UUID organisation, String act, String deed, Map<String, String> about) {
        var pending = new PendingAct();
        pending.id = id;
        pending.organisationId = organisation;
        pending.act = act;
        pending.deed = deed;
        pending.about = about;
        return pending;
    }

    void asked(String by, Instant now, Instant until) {
        askedBy = by;
        askedAt = now;
        expiresAt = until;
    }

    boolean isOpen(Instant now) {
        return outcome == null && now.isBefore(expiresAt);
    }

    /// The same tap twice acts once, and is answered twice.
    boolean isSettledBy(String person, String as) {
        return as.equals(outcome) && person.equals(settledBy);
    }

    void settle(String as, String by, Instant now) {
        outcome = as;
        settledBy = by;
        settledAt = now;
    }
}
