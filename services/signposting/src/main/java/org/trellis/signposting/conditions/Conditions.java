package org.trellis.signposting.conditions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import org.trellis.signposting.notes.OpenWords;

/// Takes the conditions that somebody puts on what is offered, and turns down those of a banned kind.
@ApplicationScoped
public class Conditions {

    private final OpenWords words;
    private final Hints hints;

    Conditions(OpenWords words, Hints hints) {
        this.words = words;
        this.hints = hints;
    }

    /// As they are kept. Words can say anything, so where they read as if they asked for what is banned the writer is
    /// asked; `asksForNone` is the answer, and `contactsArePublic` that to the question about numbers.
    public List<Condition> accept(List<Condition> given, boolean asksForNone, boolean contactsArePublic) {
        return IntStream.range(0, given.size())
                .mapToObj(at -> accept(given.get(at), at, asksForNone, contactsArePublic))
                .toList();
    }

    private Condition accept(Condition given, int at, boolean asksForNone, boolean contactsArePublic) {
        var kind = ConditionKind.of(given.kind())
                .orElseThrow(() -> new ConditionRefusal.Unknown(at, given.kind()).asException());
        if (kind.isBanned()) {
            throw new ConditionRefusal.Banned(at, kind).asException();
        }
        if (!asksForNone) {
            hints.in(given.words()).ifPresent(banned -> {
                throw new ConditionRefusal.MayBeBanned(at, banned).asException();
            });
        }
        return new Condition(
                kind.code(), words.accept("conditions[" + at + "].words", given.words(), contactsArePublic));
    }
}
