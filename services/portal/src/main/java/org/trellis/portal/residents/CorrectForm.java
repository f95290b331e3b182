package org.trellis.portal.residents;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;

/// What somebody puts right of what is known of them; what is empty stays as it was.
public class CorrectForm {

    /// Of the service's fields, ours.
    static final Map<String, String> NAMES = Map.of(
            "details.name", "name",
            "details.telephone", "telephone",
            "details.email", "email",
            "details.words", "words",
            "details.canAlso", "canAlso");

    @RestForm
    public String name;

    @RestForm
    public String telephone;

    @RestForm
    public String email;

    @RestForm
    public String words;

    @RestForm
    public String canAlso;

    boolean isEmpty() {
        return Stream.of(name, telephone, email, words, canAlso).allMatch(text -> text == null || text.isBlank());
    }

    ResidentClient.Details details() {
        return new ResidentClient.Details(text(name), text(telephone), text(email), text(words), text(canAlso));
    }

    private static String text(String typed) {
        var text = Objects.requireNonNullElse(typed, "").strip();
        return text.isEmpty() ? null : text;
    }
}
