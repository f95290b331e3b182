package org.trellis.directory.search;

/// Groups that take people on come before those that pause, whatever the order within each of the two.
enum Tier {
    TAKING(0, "(paused_until is null or paused_until < london_today())"),
    PAUSED(Tier.SIZE, "paused_until >= london_today()");

    /// More than any rank within a tier.
    static final int SIZE = 1_000_000_000;

    private final int first;
    private final String condition;

    Tier(int first, String condition) {
        this.first = first;
        this.condition = condition;
    }

    /// Which pages are in it, in SQL.
    String condition() {
        return condition;
    }

    /// Whether a page of results that goes on after this has all of the tier behind it.
    boolean isBefore(Cursor after) {
        return after.rank() >= first + SIZE;
    }

    /// Where to go on within the tier.
    Cursor within(Cursor after) {
        return after.rank() < first ? Cursor.START : new Cursor(after.rank() - first, after.id());
    }

    /// A hit of this tier among those of all.
    Hit among(Hit hit) {
        return new Hit(hit.id(), first + hit.rank());
    }
}
