package org.trellis.directory.members;

/// Hears, in the transaction in which it is said, that somebody of the organisation acted for is called something else
/// from now on, or that they work elsewhere or are covered otherwise.
public interface Changed {

    void of(String person);
}
