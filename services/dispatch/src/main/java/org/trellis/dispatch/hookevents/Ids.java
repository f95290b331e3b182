package org.trellis.dispatch.hookevents;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Ids of what webhooks are told: for one organisation the same however often it is heard of, for each another one.
final class Ids {

    private Ids() {}

    static UUID of(UUID organisation, String what) {
        return UUID.nameUUIDFromBytes(
                ("trellis.webhook/" + organisation + "/" + what).getBytes(StandardCharsets.UTF_8));
    }
}
