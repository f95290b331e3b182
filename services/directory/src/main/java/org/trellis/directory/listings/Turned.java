package org.trellis.directory.listings;

import org.trellis.directory.organisations.Visibility;

/// Hears that the group acted for shows itself to others, or hides from them, in the transaction that does it.
public interface Turned {

    void from(Visibility before, Visibility to);
}
