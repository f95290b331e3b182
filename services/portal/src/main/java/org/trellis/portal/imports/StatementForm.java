package org.trellis.portal.imports;

import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;

/// Why a list may be shown, as it was typed.
public class StatementForm {

    private static final int LONGEST = 500;
    private static final int LONGEST_TOLD = 1000;

    @RestForm
    public String source;

    @RestForm
    public String lawfulBasis;

    @RestForm
    public String howTold;

    @RestForm
    public String key;

    public Errors errors = Errors.none();

    StatementForm tidy() {
        source = tidy(source);
        lawfulBasis = tidy(lawfulBasis);
        howTold = tidy(howTold);
        // The same key until it is sent, so that a second press of the button is the same statement.
        key = key != null && key.matches("[0-9a-f-]{36}")
                ? key
                : UUID.randomUUID().toString();
        return this;
    }

    void check(ImportsWords words) {
        check("source", source, LONGEST, words.sourceMissing(), words);
        check("lawfulBasis", lawfulBasis, LONGEST, words.basisMissing(), words);
        check("howTold", howTold, LONGEST_TOLD, words.toldMissing(), words);
    }

    private void check(String field, String text, int longest, String missing, ImportsWords words) {
        if (text.isEmpty()) {
            errors.add(field, missing);
        } else if (text.length() > longest) {
            errors.add(field, words.tooLong(longest));
        }
    }

    ImportsClient.NewStatement statement() {
        return new ImportsClient.NewStatement(source, lawfulBasis, howTold);
    }

    private static String tidy(String text) {
        return Objects.requireNonNullElse(text, "").strip().replace("\r\n", "\n");
    }
}
