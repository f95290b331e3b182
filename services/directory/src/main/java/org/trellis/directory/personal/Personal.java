package org.trellis.directory.personal;

import java.util.Optional;
import org.trellis.personal.AsWritten;

/// Takes words that another organisation reads, and asks about what looks as if it were somebody's: a telephone number,
/// an e-mail address, or a full postcode, which leads to a few homes. It cannot find names.
public final class Personal {

    private Personal() {}

    /// The words as they are kept. `isPublic` is the writer's answer when they were asked before: whatever is in them
    /// stands on a public page anyway.
    public static String accept(String words, boolean isPublic) {
        var text = words.strip().replace("\r\n", "\n");
        if (!isPublic) {
            found(text).ifPresent(what -> {
                throw new LooksPersonal(what).asException();
            });
        }
        return text;
    }

    private static Optional<String> found(String text) {
        return AsWritten.email(text).or(() -> AsWritten.postcode(text)).or(() -> AsWritten.telephone(text));
    }
}
