package org.trellis.portal.landing;

import java.util.ArrayList;
import java.util.List;
import org.trellis.portal.referrals.Referral;

/// What came of giving back: each referral is in one of these, so that none is lost from sight.
final class Outcome {

    final List<Referral> given = new ArrayList<>();

    /// As they are now, because something else happened with them.
    final List<Referral> stayed = new ArrayList<>();

    /// Of which nothing can be known, since referrals could not be reached: they may be given back, or not.
    final List<Ticked> unsure = new ArrayList<>();

    /// How many are not there any more for the viewer.
    int gone;

    boolean away;

    /// Whether others wait that were too many for one go.
    boolean moreWait;
}
