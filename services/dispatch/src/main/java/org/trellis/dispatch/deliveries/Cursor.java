package org.trellis.dispatch.deliveries;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;

/// Where a page ends: when its last notice was asked for, and its id.
record Cursor(Instant askedAt, UUID id) {

    private static final int BYTES = 24;
    private static final Cursor START = new Cursor(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    static Cursor of(String text) {
        if (text == null) {
            return START;
        }
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() == BYTES) {
                var micros = Math.clamp(bytes.getLong(), 0, ChronoUnit.MICROS.between(Instant.EPOCH, START.askedAt));
                return new Cursor(
                        Instant.EPOCH.plus(micros, ChronoUnit.MICROS), new UUID(bytes.getLong(), bytes.getLong()));
            }
        } catch (IllegalArgumentException e) {
            // Said below, as for one of the wrong length.
        }
        throw new DeliveryRefusal.CursorNotUnderstood().asException();
    }

    String text() {
        var bytes = ByteBuffer.allocate(BYTES)
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, askedAt))
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
