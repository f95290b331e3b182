package org.trellis.grants.files;

import java.util.Locale;
import java.util.UUID;

/// What a payment is called on a statement: sixteen letters and figures, since banks take eighteen.
final class Reference {

    private Reference() {}

    static String of(UUID payment) {
        // Of the end, which is random: the beginning is the time.
        return "TR" + payment.toString().replace("-", "").substring(18).toUpperCase(Locale.ROOT);
    }

    /// As a bank may print it: in other letters, with spaces.
    static String read(String printed) {
        return printed.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
    }
}
