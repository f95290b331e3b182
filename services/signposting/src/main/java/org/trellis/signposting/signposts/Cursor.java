package org.trellis.signposting.signposts;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;

/// Where a page ends: the time and id of its last signpost.
record Cursor(Instant sentAt, UUID id) {

    private static final int BYTES = 24;
    private static final Cursor START = new Cursor(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    static Cursor of(String text) {
        if (text == null) {
            return START;
        }
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() == BYTES) {
                var sentAt = Instant.EPOCH.plus(Math.clamp(bytes.getLong(), 0, latest()), ChronoUnit.MICROS);
                return new Cursor(sentAt, new UUID(bytes.getLong(), bytes.getLong()));
            }
        } catch (IllegalArgumentException e) {
            // Said below, as for one of the wrong length.
        }
        throw new SignpostRefusal.CursorNotUnderstood().asException();
    }

    static Cursor after(SignpostView last) {
        return new Cursor(last.sentAt(), last.id());
    }

    String text() {
        var bytes = ByteBuffer.allocate(BYTES)
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, sentAt))
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static long latest() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, START.sentAt);
    }
}
