package org.trellis.directory.search;

import java.util.Comparator;
import java.util.UUID;

/// A listing that fits a search, and where in the order it stands: its tier, then metres, or how unlike the words.
record Hit(UUID id, int rank) {

    /// The rank of a listing that has no point, near a place: after everything that has one.
    static final int UNPLACED = Tier.SIZE - 2;

    /// PostgreSQL's order. A UUID of Java compares its halves as signed numbers, and would not do.
    static final Comparator<Hit> ORDER =
            Comparator.comparingInt(Hit::rank).thenComparing(hit -> hit.id().toString());

    /// How far it is from the place searched, when both are known.
    Integer metres() {
        var within = rank % Tier.SIZE;
        return within == UNPLACED ? null : within;
    }
}
