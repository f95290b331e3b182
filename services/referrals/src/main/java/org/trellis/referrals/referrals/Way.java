package org.trellis.referrals.referrals;

import java.util.UUID;
import org.trellis.referrals.details.Terms;

/// By what a referral gets to its receiver: a loop that both agreed, or a pathway whose holder lets it be sent.
/// One of the two ids is null.
record Way(UUID receiverId, String need, UUID loopId, UUID pathwayId, Terms terms, boolean isOn) {}
