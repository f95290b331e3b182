package org.trellis.grants.figures;

/// Leaves out what would tell of few: a number of fewer than five. What is left when one number is taken from
/// another is a number too (ADR 0050).
final class Few {

    static final long FEWEST = 5;

    private Few() {}

    /// Null for fewer than five.
    static Integer out(long number) {
        return number < FEWEST ? null : Integer.valueOf(Math.toIntExact(number));
    }

    /// Whether what is left of two numbers could be somebody. None at all is nobody.
    static boolean isFew(long left) {
        return left > 0 && left < FEWEST;
    }
}
