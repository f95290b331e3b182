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
    /// Its host paid something for the group, or sent the money on to the group itself.
    String PAID_OUT = "paid-out";
    /// What the host paid or sent back came back from the bank, and the host holds it again.
    String ORDER_BOUNCED = "order-bounced";
    /// Its application is no more, and nothing of the money had left: with its group, or since it was kept for long
    /// enough.
    String ENDED = "ended";
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
    /// `pence` is how much the step was about. `hostId` is whose books it concerns besides the funder's, and
    /// `subjectId` the payment or the host's order that it was; both null for other steps.
    record Moved(
            UUID awardId,
            UUID fundId,
            UUID funderId,
            UUID groupId,
            String state,
            long pence,
            Instant at,
            UUID hostId,
            UUID subjectId)
            implements AwardEvent {

        /// What every type begins with.
        public static final String TYPES = "trellis.award.";

        /// A step that concerns no host.
        public Moved(UUID awardId, UUID fundId, UUID funderId, UUID groupId, String state, long pence, Instant at) {
            this(awardId, fundId, funderId, groupId, state, pence, at, null, null);
        }

        @Override
        public String type() {
            return TYPES + state;
        }
    }
}
