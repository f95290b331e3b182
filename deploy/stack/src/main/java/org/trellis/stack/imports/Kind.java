package org.trellis.stack.imports;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a file is about: who may send it, where to, and how the answer is read.
enum Kind {
    GROUPS("groups", "support-officer@eva.example", "text/csv"),
    SERVICES("services", "support-officer@eva.example", "application/x-ndjson"),
    LOCAL_AUTHORITIES("local-authorities", Kind.OPERATOR, "text/csv"),
    OUTCODES("outcodes", Kind.OPERATOR, "text/csv"),
    WARDS("wards", Kind.OPERATOR, "text/csv"),
    POSTCODES("postcodes", Kind.OPERATOR, "text/csv"),
    TAXONOMY("taxonomies/<name>", Kind.OPERATOR, "text/csv");

    private static final String OPERATOR = "operator@trellis.example";
    private static final Pattern NAMED_TAXONOMY = Pattern.compile("taxonomies/[a-z][a-z0-9-]{0,39}");

    private final String word;
    private final String usual;
    private final String type;

    Kind(String word, String usual, String type) {
        this.word = word;
        this.usual = usual;
        this.type = type;
    }

    static Optional<Kind> of(String said) {
        if (NAMED_TAXONOMY.matcher(said).matches()) {
            return Optional.of(TAXONOMY);
        }
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(said))
                .filter(kind -> kind != TAXONOMY)
                .findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(kind -> kind.word).collect(Collectors.joining(", "));
    }

    /// Who sends it when nobody is named.
    String usualSender() {
        return usual;
    }

    String type() {
        return type;
    }

    /// Whether it is a list of groups, which can be tried first and waits for a statement.
    boolean isOfGroups() {
        return this == GROUPS || this == SERVICES;
    }
}
