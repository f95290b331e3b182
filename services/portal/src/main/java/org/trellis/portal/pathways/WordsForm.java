package org.trellis.portal.pathways;

import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;

/// A few words to the keeper of a pathway, as they were typed.
public class WordsForm {

    private static final int MOST_LETTERS = 280;

    @RestForm
    public String words;

    public Pathway pathway;
    public Errors errors = Errors.none();

    /// What to send; null for no words. Too many stand in the errors then.
    String tidy(ReadersWords say) {
        words = Objects.requireNonNullElse(words, "").strip().replace("\r\n", "\n");
        if (words.length() > MOST_LETTERS) {
            errors.add("words", say.wordsLong(words.length()));
        }
        return words.isEmpty() ? null : words;
    }
}
