package org.trellis.grants.figures;

/// Leaves out what would tell of few: a number of fewer than five, and one that leaves fewer than five when it is taken
/// from the whole, since that is a number too (ADR 0050).
final class Few {

    static final long FEWEST = 5;

    private Few() {}

    /// Null for fewer than five.
    static Integer out(long number) {
        return number < FEWEST ? null : Integer.valueOf(Math.toIntExact(number));
    }

    /// Null also where fewer than five of the whole are not among them. None at all is nobody.
    static Integer out(long part, long whole) {
        var left = whole - part;
        return left > 0 && left < FEWEST ? null : out(part);
    }
}
