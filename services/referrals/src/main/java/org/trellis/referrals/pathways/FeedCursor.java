package org.trellis.referrals.pathways;

import jakarta.persistence.Tuple;
import java.util.UUID;
import java.util.regex.Pattern;

/// How far a partner has read the feed of changes.
record FeedCursor(String place, int step, UUID id) {

    private static final FeedCursor START = new FeedCursor("0", 0, new UUID(0, 0));
    private static final Pattern TEXT =
            Pattern.compile("(\\d{1,18})-([01])-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    static FeedCursor of(String text) {
        if (text == null) {
            return START;
        }
        var parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new PathwayRefusal.CursorNotUnderstood().asException();
        }
        return new FeedCursor(parts.group(1), Integer.parseInt(parts.group(2)), UUID.fromString(parts.group(3)));
    }

    static FeedCursor at(Tuple row) {
        return new FeedCursor(
                row.get("place", String.class), row.get("step", Integer.class), row.get("id", UUID.class));
    }

    String text() {
        return place + "-" + step + "-" + id;
    }
}
