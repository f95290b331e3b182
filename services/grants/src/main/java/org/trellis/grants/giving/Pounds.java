package org.trellis.grants.giving;

import java.math.BigDecimal;
import java.util.Optional;

/// Between whole pence and the pounds of 360Giving. Nothing is rounded.
public final class Pounds {

    private static final BigDecimal LEAST = new BigDecimal("0.01");
    private static final BigDecimal MOST = new BigDecimal("1000000000");

    private Pounds() {}

    /// `500` and `18.40`.
    public static BigDecimal of(long pence) {
        return pence % 100 == 0 ? BigDecimal.valueOf(pence / 100) : BigDecimal.valueOf(pence, 2);
    }

    /// Empty for nothing, for parts of a penny, and for more than a thousand million pounds.
    public static Optional<Long> pence(BigDecimal pounds) {
        // Compared before it is made whole: a number may have more digits than would fit anywhere.
        if (pounds.compareTo(LEAST) < 0 || pounds.compareTo(MOST) > 0) {
            return Optional.empty();
        }
        var pence = pounds.movePointRight(2).stripTrailingZeros();
        return pence.scale() > 0 ? Optional.empty() : Optional.of(pence.longValueExact());
    }
}
