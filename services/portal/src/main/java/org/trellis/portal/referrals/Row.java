package org.trellis.portal.referrals;

/// A referral with names in the place of ids; no name for who is no longer to be seen, no place where none was said.
public record Row(Referral referral, String other, String place) {}
