package org.trellis.contracts.grants;

import java.time.Instant;
import java.util.UUID;
import org.trellis.contracts.Event;

/// Where an award came to be, for those who tell its two sides, and for the ledger, which its funder alone may write.
/// Carries nobody's name and nothing that was written.
public sealed interface AwardEvent extends Event {

    String AGGREGATE = "grants.award";

    /// Approved: the money is promised.
    String APPROVED = "approved";
    /// The group took its application back.
    String WITHDRAWN = "withdrawn";
    /// The money left, or what was to be bought was brought.
    String PAID = "paid";
    /// It came back from the bank, and is promised again.
    String BOUNCED = "bounced";
    /// The group gives back what is left.
    String RETURNING = "returning";
    /// What is left is used for something else that was said.
    String REPURPOSED = "repurposed";
    /// What was given back was seen by the funder.
    String RETURNED = "returned";
    /// The group said how it is to stand in the open data. No money moved.
    String RECORD_CHANGED = "record-changed";

    /// The id of the application.
    UUID awardId();

    @Override
    default String aggregate() {
        return AGGREGATE;
    }

    @Override
    default String key() {
        return awardId().toString();
    }

    /// A step left it in `state`, one of those above. The type ends with the same word: `trellis.award.approved`.
    /// `pence` is how much the step was about.
    record Moved(UUID awardId, UUID fundId, UUID funderId, UUID groupId, String state, long pence, Instant at)
            implements AwardEvent {

        /// What every type begins with.
        public static final String TYPES = "trellis.award.";

        @Override
        public String type() {
            return TYPES + state;
        }
    }
}
