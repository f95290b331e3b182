package org.trellis.portal.pages;

import java.util.UUID;

/// The key that a form carries until it is sent, so that a second press of its button asks for the same thing once.
public final class FormKey {

    private FormKey() {}

    public static String fresh() {
        return UUID.randomUUID().toString();
    }

    /// The key that came back; a fresh one where none did, or something else.
    public static String of(String sent) {
        return sent != null && sent.matches("[0-9a-f-]{36}") ? sent : fresh();
    }

    /// The same for a file, which a browser may send from a page that it kept: another file is another thing.
    public static String of(String sent, byte[] file) {
        return of(sent) + "." + UUID.nameUUIDFromBytes(file);
    }
}
