/// What the two desks of a referral write to each other.
package org.trellis.referrals.messages;
