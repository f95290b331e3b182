package org.trellis.directory.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/// The hours in which the group acted for wants to hear nothing. Others than groups have none.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Quiet {

    private final CapacityRows rows;

    Quiet(CapacityRows rows) {
        this.rows = rows;
    }

    /// When they are over; empty when the group may be told something now.
    public Optional<Instant> over(Instant now) {
        return Optional.ofNullable(rows.settings().quietHours()).flatMap(hours -> hours.over(now));
    }
}
