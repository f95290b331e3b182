package org.trellis.directory.freshness;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The parts of a page of which a person can say, each for itself, that they are right.
public enum FieldGroup {
    /// Name and area.
    WHO_AND_WHERE,
    /// Telephone, e-mail, links.
    HOW_TO_REACH,
    /// What the group does and does not, for whom, in which languages, and what it says of itself.
    WHAT,
    /// Hours.
    WHEN;

    /// As the API and the database write it: `who-and-where`.
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<FieldGroup> find(String word) {
        return Stream.of(values()).filter(part -> part.word().equals(word)).findFirst();
    }

    @JsonCreator
    static FieldGroup of(String word) {
        return find(word).orElseThrow();
    }

    /// Which of them a reader's report is about: of `gone` and `other`, each.
    public static Stream<FieldGroup> reported(String what) {
        return switch (what) {
            case "contact" -> Stream.of(HOW_TO_REACH);
            case "hours" -> Stream.of(WHEN);
            case "area" -> Stream.of(WHO_AND_WHERE);
            case "offers" -> Stream.of(WHAT);
            default -> Stream.of(values());
        };
    }
}
