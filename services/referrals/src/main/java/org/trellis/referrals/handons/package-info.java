/// A referral is handed to somebody of a street who has no account: least data first, details after they said yes.
package org.trellis.referrals.handons;
