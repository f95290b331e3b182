package org.trellis.grants.funds;

import java.time.Instant;
import java.util.UUID;

/// A fund of the organisation acted for, as it is kept.
///
/// @param copiedFrom the fund of before, of the same organisation; null for none
/// @param openedAt   null for a draft
public record Fund(UUID id, String state, Terms terms, UUID copiedFrom, int version, Instant madeAt, Instant openedAt) {

    /// What falls due for each fund now and then, from when it is first open on: it is counted.
    public static final String IS_COUNTED = "fund-is-counted";

    static final String DRAFT = "draft";
    static final String OPEN = "open";
    static final String PAUSED = "paused";
    static final String CLOSED = "closed";

    boolean isDraft() {
        return state.equals(DRAFT);
    }

    /// For `If-Match`.
    String etag() {
        return "\"" + version + "\"";
    }
}
