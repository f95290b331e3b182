package org.trellis.signposting.received;

import jakarta.persistence.Tuple;
import java.time.Instant;

/// What a receiver made of a bulletin.
record Copy(
        String title,
        String words,
        String note,
        String audience,
        Integer wordsOf,
        Integer passedVersion,
        Instant passedAt,
        Instant putAwayAt) {

    static final Copy NONE = new Copy(null, null, null, null, null, null, null, null);

    static final String COLUMNS = """
            c.title as own_title, c.words as own_words, c.note, c.audience, c.words_of, c.passed_version, c.passed_at,
            c.put_away_at
            """;

    static Copy of(Tuple row) {
        return new Copy(
                row.get("own_title", String.class),
                row.get("own_words", String.class),
                row.get("note", String.class),
                row.get("audience", String.class),
                row.get("words_of", Integer.class),
                row.get("passed_version", Integer.class),
                row.get("passed_at", Instant.class),
                row.get("put_away_at", Instant.class));
    }

    boolean isReworded() {
        return wordsOf != null;
    }
}
