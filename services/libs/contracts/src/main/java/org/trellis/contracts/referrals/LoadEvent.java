package org.trellis.contracts.referrals;

import java.time.LocalDate;
import java.util.UUID;
import org.trellis.contracts.Event;

/// What counting came to, for the directory that shows whether a group takes people on. Never how many there are.
public sealed interface LoadEvent extends Event {

    String AGGREGATE = "referrals.load";

    UUID organisationId();

    /// Rises with every count that is told; an older one is ignored.
    long version();

    @Override
    default String aggregate() {
        return AGGREGATE;
    }

    @Override
    default String key() {
        return organisationId().toString();
    }

    /// A limit on all needs together is reached until the end of `fullUntil` in Europe/London; there is room when it is
    /// null, or once that day is over.
    record Counted(UUID organisationId, LocalDate fullUntil, long version) implements LoadEvent {

        public static final String TYPE = "trellis.load.counted";

        @Override
        public String type() {
            return TYPE;
        }
    }
}
