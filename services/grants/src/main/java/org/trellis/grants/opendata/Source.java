package org.trellis.grants.opendata;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;

/// A sum that an institution passed on to the organisation acted for, for one of its funds.
record Source(UUID id, UUID fundId, UUID fromId, long pence, Instant at, ObjectNode terms) {

    /// The end of its id, which is made of time and chance: the latter names it.
    String localId() {
        return "source-" + id.toString().substring(19).replace("-", "");
    }
}
