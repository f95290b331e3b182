package org.trellis.grants.opendata;

/// How a group wants its grant to stand in the open data. What it left to us is null.
///
/// @param agreed it need not look any longer
record Wish(Boolean named, String title, String description, boolean agreed, int version) {

    /// Of a group that said nothing.
    static final Wish NONE = new Wish(null, null, null, false, 0);
}
