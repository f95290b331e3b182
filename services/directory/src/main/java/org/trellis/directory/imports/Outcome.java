package org.trellis.directory.imports;

/// What became of the good rows of a batch.
record Outcome(int created, int updated, int unchanged, int keptOut) {

    static final Outcome NONE = new Outcome(0, 0, 0, 0);

    Outcome plus(Outcome other) {
        return new Outcome(
                created + other.created, updated + other.updated, unchanged + other.unchanged, keptOut + other.keptOut);
    }
}
