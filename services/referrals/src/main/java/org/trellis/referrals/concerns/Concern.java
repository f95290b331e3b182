package org.trellis.referrals.concerns;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import org.trellis.addresses.Envelope;

/// A concern as its receiver keeps it, closed.
record Concern(
        UUID id,
        Envelope.Closed closed,
        Instant raisedAt,
        Instant takenAt,
        Instant askedAt,
        Instant closedAt,
        String outcome,
        Instant extendedAt,
        Instant keepUntil) {

    static Concern of(Tuple row) {
        return new Concern(
                row.get("id", UUID.class),
                new Envelope.Closed(
                        row.get("key", byte[].class),
                        row.get("content", byte[].class),
                        row.get("closed_by", Long.class)),
                row.get("raised_at", Instant.class),
                row.get("taken_at", Instant.class),
                row.get("asked_at", Instant.class),
                row.get("closed_at", Instant.class),
                row.get("outcome", String.class),
                row.get("extended_at", Instant.class),
                row.get("keep_until", Instant.class));
    }

    boolean isClosed() {
        return closedAt != null;
    }
}
