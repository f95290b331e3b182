package org.trellis.grants.opendata;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A grant that was approved, as its funder sees it.
///
/// @param profile what of its page the group took along
/// @param paid    whether the money is there; not before, and no longer when it bounced
/// @param back    how much came back, in pence
/// @param listed  whether everybody may read the group's page
/// @param record  what is kept of it for the open data, if anything yet
record Given(
        UUID awardId,
        UUID groupId,
        UUID fundId,
        String title,
        ObjectNode profile,
        UUID hostId,
        long pence,
        long back,
        Instant decidedAt,
        ObjectNode terms,
        boolean paid,
        boolean listed,
        Optional<GrantRecord> record) {

    /// What came back as a whole was no grant.
    boolean counts() {
        return paid && back < pence;
    }
}
