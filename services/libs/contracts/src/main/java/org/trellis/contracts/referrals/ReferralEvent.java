package org.trellis.contracts.referrals;

import java.time.Instant;
import java.util.UUID;
import org.trellis.contracts.Event;

/// Where a referral came to be, for those who tell its two sides. Carries nothing of the resident and no reason. What
/// the sender has not sent yet is on no topic.
public sealed interface ReferralEvent extends Event {

    String AGGREGATE = "referrals.referral";

    UUID referralId();

    @Override
    default String aggregate() {
        return AGGREGATE;
    }

    @Override
    default String key() {
        return referralId().toString();
    }

    /// A step left it in `state`: `sent`, `accepted`, `in-progress`, `declined`, `given-back`, `passed-on`,
    /// `connected-direct`, `completed`, `withdrawn` or `expired`. The type ends with the same word:
    /// `trellis.referral.accepted`. `step` counts its steps from 1; `need` is a code of directory's list.
    record Moved(UUID referralId, UUID senderId, UUID receiverId, String need, String state, int step, Instant at)
            implements ReferralEvent {

        /// What every type begins with.
        public static final String TYPES = "trellis.referral.";

        @Override
        public String type() {
            return TYPES + state;
        }
    }
}
