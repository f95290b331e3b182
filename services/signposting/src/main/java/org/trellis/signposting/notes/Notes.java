package org.trellis.signposting.notes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.trellis.personal.Personal;

/// Takes the words that go with a signpost, and turns down what would lead to a person. Refused words are kept
/// nowhere: not in a log, not in the answer.
@ApplicationScoped
public class Notes {

    Notes() {}

    /// The note as it is kept: one line, without invisible control characters; empty when nothing is left.
    ///
    /// `namesNobody` is the writer's answer to the question about names; the other refusals take no answer.
    public Optional<String> accept(String note, boolean namesNobody) {
        if (note == null) {
            return Optional.empty();
        }
        var found = Personal.in(note);
        found.email().ifPresent(part -> refuse(new NoteRefusal.HasEmail(part)));
        found.niNumber().ifPresent(part -> refuse(new NoteRefusal.HasNiNumber(part)));
        found.postcode().ifPresent(part -> refuse(new NoteRefusal.HasPostcode(part)));
        found.telephone().ifPresent(part -> refuse(new NoteRefusal.HasTelephone(part)));
        if (!namesNobody) {
            found.name().ifPresent(part -> refuse(new NoteRefusal.MayNamePerson(part)));
        }
        return Optional.of(clean(note)).filter(words -> !words.isEmpty());
    }

    // Joiners stay: some scripts need them to be written rightly.
    private static String clean(String note) {
        return note.replaceAll("\\p{Cc}+", " ")
                .replaceAll("[\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}&&[^\\u200c\\u200d]]", "")
                .replaceAll("[\\s\\u2028\\u2029]+", " ")
                .strip();
    }

    private static void refuse(NoteRefusal refusal) {
        throw refusal.asException();
    }
}
