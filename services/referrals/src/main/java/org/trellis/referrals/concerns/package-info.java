/// Concerns about somebody's safety: sealed, from whoever raises one to the safeguarding leads of one institution, and
/// kept for a time of their own. They are no referrals, and nothing here knows of those.
package org.trellis.referrals.concerns;
