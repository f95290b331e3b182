package org.trellis.referrals.pathways;

import java.util.List;
import java.util.UUID;

/// What somebody looks for among the pathways. `language` and `organisation` may be null. `open`: only of holders that
/// take people on today.
record SearchWish(
        List<String> needs,
        List<String> areas,
        String language,
        boolean selfReferral,
        UUID organisation,
        boolean open,
        int limit) {}
