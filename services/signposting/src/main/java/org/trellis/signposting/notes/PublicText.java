package org.trellis.signposting.notes;

import jakarta.enterprise.context.ApplicationScoped;
import org.trellis.personal.Personal;

/// Takes words that many are meant to read, such as a bulletin. Telephone numbers, addresses of e-mail and postcodes
/// may well belong there, so they are asked about; numbers that are always a person's are turned down. Refused words
/// are kept nowhere: not in a log, not in the answer.
@ApplicationScoped
public class PublicText {

    PublicText() {}

    /// The words as they are kept, line by line and without what cannot be seen; null when nothing is left.
    ///
    /// `publicContacts` is the writer's answer to the question: whatever leads to somebody is meant to be public.
    public String accept(String field, String text, boolean publicContacts) {
        if (text == null) {
            return null;
        }
        var found = Personal.in(text);
        found.niNumber().or(found::nhsNumber).ifPresent(part -> {
            throw new TextRefusal.HasPersonsNumber(field, part).asException();
        });
        if (!publicContacts) {
            found.contact().ifPresent(part -> {
                throw new TextRefusal.MayBePersonal(field, part).asException();
            });
        }
        return clean(text);
    }

    /// Words that say how an organisation is reached, where a number is what they are for.
    public String contact(String field, String text) {
        return accept(field, text, true);
    }

    private static String clean(String text) {
        var words = text.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cc}&&[^\\n]]+", " ")
                .replaceAll("[\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}&&[^\\u200c\\u200d]]", "")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
        return words.isEmpty() ? null : words;
    }
}
