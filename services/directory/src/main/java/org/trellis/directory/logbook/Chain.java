package org.trellis.directory.logbook;

import java.util.UUID;

/// Follows a chain entry by entry, and stops at the first that does not hold.
final class Chain {

    private long entries;
    private String head;
    private Verification broken;

    Chain(UUID organisation) {
        head = Entry.beginning(organisation);
    }

    void follow(Entry next) {
        if (broken != null) {
            return;
        }
        if (next.number() != entries + 1) {
            broken = Verification.broken(entries, entries + 1, Verification.How.MISSING);
        } else if (!next.computedHash().equals(next.hash())) {
            broken = Verification.broken(entries, next.number(), Verification.How.CHANGED);
        } else if (!next.previous().equals(head)) {
            broken = Verification.broken(entries, next.number(), Verification.How.OUT_OF_PLACE);
        } else {
            entries = next.number();
            head = next.hash();
        }
    }

    boolean holds() {
        return broken == null;
    }

    Verification verification() {
        return broken == null ? Verification.sound(entries, head) : broken;
    }
}
