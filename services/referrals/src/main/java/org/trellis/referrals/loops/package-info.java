/// Agreements between two organisations about referrals: made by both, held or ended by either.
package org.trellis.referrals.loops;
