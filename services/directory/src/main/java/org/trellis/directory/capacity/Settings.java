package org.trellis.directory.capacity;

import java.util.List;
import java.util.UUID;

/// What the group keeps to itself.
record Settings(List<Limit> limits, QuietHours quietHours, UUID pause, int version) {

    static final Settings NONE = new Settings(List.of(), null, null, 0);

    String etag() {
        return etag(version);
    }

    static String etag(int version) {
        return "\"" + version + "\"";
    }
}
