/// What came back to whoever sent it, until somebody there has taken it up again. An institution owes that by a day; a
/// group does not.
package org.trellis.referrals.returns;
