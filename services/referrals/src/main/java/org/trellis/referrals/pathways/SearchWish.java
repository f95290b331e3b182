package org.trellis.referrals.pathways;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.trellis.referrals.patches.Patch;

/// What somebody looks for among the pathways. `postcode`, `language` and `organisation` may be null. `open`: only of
/// holders that take people on today.
record SearchWish(
        List<String> needs,
        List<String> areas,
        String postcode,
        String language,
        boolean selfReferral,
        UUID organisation,
        boolean open,
        int limit) {

    boolean isAnywhere() {
        return areas.isEmpty() && postcode == null;
    }

    /// By any of which a pathway is found.
    String[] codes() {
        var exact = postcode == null ? List.<String>of() : Patch.around(postcode);
        return Stream.concat(areas.stream(), exact.stream()).toArray(String[]::new);
    }
}
