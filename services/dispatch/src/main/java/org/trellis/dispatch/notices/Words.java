package org.trellis.dispatch.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.trellis.addresses.Unseal;

/// Opens the words of a notice, which one service wrote, or two that cannot read each other's.
@ApplicationScoped
class Words {

    /// Neither of two may put its word in place of the other's.
    static final class SaidTwice extends RuntimeException {

        SaidTwice() {
            super("A word from both who wrote a notice", null, false, false);
        }
    }

    private final Unseal unseal;

    Words(Unseal unseal) {
        this.unseal = unseal;
    }

    /// `more` may be null.
    Map<String, String> of(UUID notice, String sealed, String more) {
        var words = unseal.words(notice, sealed);
        if (more == null) {
            return words;
        }
        var all = new HashMap<>(words);
        unseal.words(notice, more).forEach((word, said) -> {
            if (all.putIfAbsent(word, said) != null) {
                throw new SaidTwice();
            }
        });
        return all;
    }
}
