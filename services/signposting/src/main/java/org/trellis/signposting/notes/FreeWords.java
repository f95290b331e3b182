package org.trellis.signposting.notes;

import jakarta.enterprise.context.ApplicationScoped;
import org.trellis.personal.Personal;

/// Takes words that people write to each other, in their own lines. What looks as if it led to a person is asked about
/// once: a number may be one that everybody may have. Names are not asked about, since it is people who are written to.
@ApplicationScoped
public class FreeWords {

    FreeWords() {}

    /// The words as they are kept, without control characters; never empty where something was written.
    ///
    /// `nothingPrivate` is the writer's answer to the question; to a National Insurance number there is none.
    public String accept(String words, boolean nothingPrivate) {
        var found = Personal.in(words);
        found.niNumber().ifPresent(part -> refuse(new WordsRefusal.HasNiNumber(part)));
        if (!nothingPrivate) {
            found.email().ifPresent(part -> refuse(new WordsRefusal.HasEmail(part)));
            found.postcode().ifPresent(part -> refuse(new WordsRefusal.HasPostcode(part)));
            found.telephone().ifPresent(part -> refuse(new WordsRefusal.HasTelephone(part)));
        }
        var clean = clean(words);
        if (clean.isEmpty()) {
            throw new WordsRefusal.Nothing().asException();
        }
        return clean;
    }

    // Joiners stay: some scripts need them to be written rightly.
    private static String clean(String words) {
        return words.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cc}&&[^\\n]]+", " ")
                .replaceAll("[\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}&&[^\\u200c\\u200d]]", "")
                .replaceAll("[^\\S\\n]+", " ")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private static void refuse(WordsRefusal refusal) {
        throw refusal.asException();
    }
}
