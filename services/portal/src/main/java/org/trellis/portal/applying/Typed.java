package org.trellis.portal.applying;

import java.util.Objects;
import org.trellis.portal.vocabulary.Pounds;

/// Leads from what somebody types in a field of a draft to what is kept, and back. An amount is kept in pence as soon
/// as it is one, and as it was typed before.
final class Typed {

    private static final String PENCE = "[0-9]+";

    private Typed() {}

    static String kept(String field, String typed) {
        // Browsers send text areas with CR LF, which would never equal what stands there.
        var words = Objects.requireNonNullElse(typed, "").replace("\r\n", "\n").strip();
        return field.equals(Steps.AMOUNT) ? amount(words) : words;
    }

    private static String amount(String typed) {
        return Pounds.pence(typed)
                .filter(pence ->
                        pence.signum() >= 0 && pence.stripTrailingZeros().scale() <= 0)
                .map(pence -> pence.toBigInteger().toString())
                .orElse(typed);
    }

    static boolean isClear(String field, String kept) {
        return !field.equals(Steps.AMOUNT) || kept.isEmpty() || kept.matches(PENCE);
    }

    static String shown(String field, String kept) {
        return field.equals(Steps.AMOUNT) && isPence(kept) ? Pounds.typed(Long.valueOf(kept)) : kept;
    }

    static boolean isPence(String kept) {
        return kept.matches("[0-9]{1,18}");
    }
}
