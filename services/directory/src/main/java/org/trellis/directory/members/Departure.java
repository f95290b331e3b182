package org.trellis.directory.members;

/// Hears, in the transaction that notes it, that somebody no longer belongs to the organisation acted for.
public interface Departure {

    void of(String person);
}
