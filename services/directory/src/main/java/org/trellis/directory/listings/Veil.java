package org.trellis.directory.listings;

import java.util.UUID;

/// Whether the public does not see a group's page just now, whatever the group wants. Links are never under it.
public interface Veil {

    /// Joins the transaction, which acts for the group.
    boolean isDrawnOver(UUID group);
}
