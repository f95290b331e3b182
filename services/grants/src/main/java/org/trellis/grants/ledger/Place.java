package org.trellis.grants.ledger;

import java.util.UUID;

/// Where money of a fund stands.
///
/// @param award whose it is; null for the source and the pot, which are the fund's
public record Place(String kind, UUID award) {

    /// From outside: as far below nothing as there ever came into the fund.
    static final Place SOURCE = new Place("source", null);

    /// What can still be given.
    public static final Place POT = new Place("pot", null);

    /// Promised to somebody, and not on its way yet.
    public static Place committed(UUID award) {
        return new Place("committed", award);
    }

    /// With whoever it was for.
    public static Place paid(UUID award) {
        return new Place("paid", award);
    }

    /// With the host that keeps it for a group.
    public static Place held(UUID award) {
        return new Place("held", award);
    }

    /// On its way back, and not seen by the funder yet.
    public static Place returned(UUID award) {
        return new Place("returned", award);
    }

    /// Left over, and used for something else that was said.
    public static Place repurposed(UUID award) {
        return new Place("repurposed", award);
    }
}
