package org.trellis.portal.vocabulary;

import java.time.Instant;

/// What people of a group said of one part of its page. `freshness` is directory's word for it.
public record Assured(
        String part, String freshness, Instant at, String byRole, String how, boolean changedSince, boolean inDoubt) {

    /// Whether somebody said anything of it at all.
    public boolean isSaid() {
        return at != null || inDoubt;
    }
}
