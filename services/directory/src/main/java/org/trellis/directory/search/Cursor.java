package org.trellis.directory.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/// Where a page ended: the rank and the id of its last item. Opaque to callers.
record Cursor(int rank, UUID id) {

    static final Cursor START = new Cursor(Integer.MIN_VALUE, new UUID(0, 0));

    static Cursor of(String text) {
        if (text == null) {
            return START;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split(":", 2);
            return new Cursor(Integer.parseInt(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new SearchRefusal.CursorInvalid().asException();
        }
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((rank + ":" + id).getBytes(StandardCharsets.US_ASCII));
    }
}
