/// Referrals: sent, answered, and followed to their end by both sides.
package org.trellis.portal.referrals;
