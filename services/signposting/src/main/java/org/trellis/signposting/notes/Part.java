package org.trellis.signposting.notes;

/// A stretch of a note as it was sent, in UTF-16 units: the part itself is never repeated, not even to its writer.
record Part(int from, int to) {}
