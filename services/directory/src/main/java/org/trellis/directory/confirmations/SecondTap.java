package org.trellis.directory.confirmations;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/// One other steward's link to what waits for them.
@Entity
class SecondTap {

    @Id
    UUID id;

    UUID organisationId;
    UUID pendingId;
    String person;
    String tokenMark;

    protected SecondTap() {} // for Hibernate

    static SecondTap of(PendingAct pending, String person, String tokenMark) {
        var tap = new SecondTap();
        tap.id = UuidCreator.getTimeOrderedEpoch();
        tap.organisationId = pending.organisationId;
        tap.pendingId = pending.id;
        tap.person = person;
        tap.tokenMark = tokenMark;
        return tap;
    }
}
