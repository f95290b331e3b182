package org.trellis.grants.money;

import java.math.BigDecimal;

/// Reads a sum that somebody gave. In whole pence: no rounding anywhere, so nothing is ever lost or made.
public final class Pence {

    /// The most that a fund can hold, £1,000,000: with it every total of a fund is far inside 64 bits.
    public static final long MOST_IN_A_FUND = 100_000_000;

    /// The most that one grant can be, £100,000.
    public static final long MOST_OF_A_GRANT = 10_000_000;

    private Pence() {}

    /// Refuses none at all, less than a penny, parts of one, and more than `most`. `field` is named in the refusal.
    public static long of(String field, BigDecimal given, long most) {
        // Compared before it is made whole: a number may have more digits than would fit anywhere.
        if (given == null
                || given.signum() <= 0
                || given.compareTo(BigDecimal.valueOf(most)) > 0
                || given.stripTrailingZeros().scale() > 0) {
            throw new PenceRefusal(field, most).asException();
        }
        return given.longValueExact();
    }

    /// As people write it: `£18.40`, and `£500` where no pence are left over.
    public static String words(long pence) {
        return pence % 100 == 0 ? "£%,d".formatted(pence / 100) : "£%,d.%02d".formatted(pence / 100, pence % 100);
    }
}
