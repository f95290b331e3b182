package org.trellis.personal;

/// A stretch of words as they were sent, in UTF-16 units: the part itself is never repeated, not even to its writer.
public record Part(int from, int to) {}
