package org.trellis.signposting.bulletins;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A bulletin that was not sent. `networks` are those that it is for, as they were chosen.
record Draft(UUID id, NewBulletin words, boolean toAll, List<UUID> networks, int version, Instant editedAt) {

    String etag() {
        return "\"" + version + "\"";
    }
}
