package org.trellis.directory.search;

/// Groups that take people on come before those that pause, whatever the order within each of the two.
enum Tier {
    TAKING("(paused_until is null or paused_until < london_today())"),
    PAUSED("paused_until >= london_today()");

    /// More than there are ranks within a tier, which lie as far below nothing as above.
    static final int SIZE = 1_000_000_000;

    private final String condition;

    Tier(String condition) {
        this.condition = condition;
    }

    /// What a rank among all is within its tier.
    static int within(int rank) {
        return rank - Math.floorDiv(rank + SIZE / 2, SIZE) * SIZE;
    }

    /// Which pages are in it, in SQL.
    String condition() {
        return condition;
    }

    /// Whether a page of results that goes on after this has all of the tier behind it.
    boolean isBefore(Cursor after) {
        return after.rank() >= middle() + SIZE / 2;
    }

    /// Where to go on within the tier.
    Cursor within(Cursor after) {
        return after.rank() < middle() - SIZE / 2 ? Cursor.START : new Cursor(after.rank() - middle(), after.id());
    }

    /// A hit of this tier among those of all.
    Hit among(Hit hit) {
        return new Hit(hit.id(), middle() + hit.rank());
    }

    private int middle() {
        return ordinal() * SIZE;
    }
}
