package org.trellis.signposting.bulletins;

import jakarta.enterprise.context.ApplicationScoped;
import org.trellis.signposting.notes.PublicText;

/// Takes the words of bulletins as they are kept. Where a field says whom to ring, a number is what it is for.
@ApplicationScoped
class Cleaning {

    private final PublicText text;

    Cleaning(PublicText text) {
        this.text = text;
    }

    NewBulletin of(NewBulletin given) {
        boolean open = given.isPublicContacts();
        var views = given.views();
        return new NewBulletin(
                given.kind(),
                text.accept("title", given.title(), open),
                text.accept("body", given.body(), open),
                text.accept("source", given.source(), open),
                text.accept("forWhom", given.forWhom(), open),
                // How long views are taken follows from the day of the decision.
                given.kind().equals("views") ? null : given.endsOn(),
                text.contact("ring", given.ring()),
                views == null || !given.kind().equals("views")
                        ? null
                        : new ViewsAsked(
                                text.accept("views.decides", views.decides(), open),
                                views.decideBy(),
                                text.accept("views.then", views.then(), open),
                                views.outcomeBy()),
                given.attachmentIds(),
                given.publicContacts());
    }

    BulletinText of(NewVersion given) {
        boolean open = given.isPublicContacts();
        return new BulletinText(
                text.accept("title", given.title(), open),
                text.accept("body", given.body(), open),
                text.accept("source", given.source(), open),
                text.accept("forWhom", given.forWhom(), open),
                given.endsOn(),
                text.contact("ring", given.ring()),
                text.accept("changed", given.changed(), open));
    }

    String words(String field, String words, boolean open) {
        return text.accept(field, words, open);
    }
}
