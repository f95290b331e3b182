package org.trellis.directory.search;

import java.util.Comparator;
import java.util.UUID;

/// A listing that fits a search, and where in the order it stands: its tier, then metres, or how unlike the words it
/// is.
/// Of those that cover the place searched, metres less than nothing: in their tier they come first, the nearest of all.
record Hit(UUID id, int rank) {

    /// The rank of a listing that has no point, near a place: after everything in its tier that has one.
    static final int UNPLACED = Tier.SIZE / 2 - 2;

    /// What the rank of a listing that covers the place is less by: more than there are metres on Earth.
    static final int COVERING = 400_000_000;

    /// PostgreSQL's order. A UUID of Java compares its halves as signed numbers, and would not do.
    static final Comparator<Hit> ORDER =
            Comparator.comparingInt(Hit::rank).thenComparing(hit -> hit.id().toString());

    boolean covers() {
        return Tier.within(rank) < 0;
    }

    /// From the place searched, which is no way at all for those that cover it; null of what has no point.
    Integer metres() {
        var within = Tier.within(rank);
        return within == UNPLACED ? null : Math.max(within, 0);
    }
}
