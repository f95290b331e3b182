package org.trellis.signposting.notes;

import jakarta.enterprise.context.ApplicationScoped;
import org.trellis.personal.Personal;

/// Takes words that several people read, and asks about what may lead to one person. A hall has a number and a
/// postcode too, so the writer may say that they are for everybody; nobody may say that of a National Insurance number.
@ApplicationScoped
public class OpenWords {

    OpenWords() {}

    /// The words as they are kept: their lines, without invisible control characters. `field` is what the writer calls
    /// them, and `arePublic` the answer to the question.
    public String accept(String field, String words, boolean arePublic) {
        var found = Personal.in(words);
        found.niNumber().ifPresent(part -> {
            throw new OpenWordsRefusal.HasNiNumber(field, part).asException();
        });
        if (!arePublic) {
            found.contact().ifPresent(part -> {
                throw new OpenWordsRefusal.MayBePersonal(field, part).asException();
            });
        }
        return clean(words);
    }

    // Joiners stay: some scripts need them to be written rightly.
    private static String clean(String words) {
        return words.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cc}&&[^\\n]]+", " ")
                .replaceAll("[\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}&&[^\\u200c\\u200d]]", "")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }
}
