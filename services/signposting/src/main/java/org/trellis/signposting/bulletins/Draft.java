package org.trellis.signposting.bulletins;

import java.time.Instant;
import java.util.UUID;

/// A bulletin that was not sent.
record Draft(UUID id, NewBulletin words, boolean toAll, int version, Instant editedAt) {

    String etag() {
        return "\"" + version + "\"";
    }
}
