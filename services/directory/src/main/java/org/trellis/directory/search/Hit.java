package org.trellis.directory.search;

import java.util.Comparator;
import java.util.UUID;

/// A listing that fits a search, and where in the order it stands: metres, or how unlike the words it is. Of those that
/// cover the place searched, metres less than nothing: they come first, and of them the nearest.
record Hit(UUID id, int rank) {

    /// The rank of a listing that has no point, near a place: after everything that has one.
    static final int UNPLACED = Integer.MAX_VALUE;

    /// What the rank of a listing that covers the place is less by: more than there are metres on Earth.
    static final int COVERING = 1_000_000_000;

    boolean covers() {
        return rank < 0;
    }

    /// From the place searched, which is no way at all for those that cover it; null of what has no point.
    Integer metres() {
        return rank == UNPLACED ? null : Math.max(rank, 0);
    }

    /// PostgreSQL's order. A UUID of Java compares its halves as signed numbers, and would not do.
    static final Comparator<Hit> ORDER =
            Comparator.comparingInt(Hit::rank).thenComparing(hit -> hit.id().toString());
}
