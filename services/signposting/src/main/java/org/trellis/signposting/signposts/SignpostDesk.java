package org.trellis.signposting.signposts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.trellis.links.Links;
import org.trellis.messaging.Due;
import org.trellis.messaging.Idempotency;
import org.trellis.messaging.Outbox;
import org.trellis.problem.NotFound;
import org.trellis.signposting.notes.Notes;
import org.trellis.tenancy.Acting;

/// What can be done with signposts. Each method is one transaction.
@ApplicationScoped
@Transactional
class SignpostDesk {

    private final Signposts signposts;
    private final Links links;
    private final Notes notes;
    private final Idempotency idempotency;
    private final Outbox outbox;
    private final Due due;
    private final Acting acting;
    private final InstantSource clock;

    SignpostDesk(
            Signposts signposts,
            Links links,
            Notes notes,
            Idempotency idempotency,
            Outbox outbox,
            Due due,
            Acting acting,
            InstantSource clock) {
        this.signposts = signposts;
        this.links = links;
        this.notes = notes;
        this.idempotency = idempotency;
        this.outbox = outbox;
        this.due = due;
        this.acting = acting;
        this.clock = clock;
    }

    SignpostView send(NewSignpost wanted, String key) {
        var me = me();
        // Whatever is wrong with the words is said before anything is said about the receiver.
        var place = Place.of(wanted.place());
        var note = notes.accept(wanted.note(), wanted.namesNobody());
        var id = idempotency.once("POST /signposts", key, newId -> {
            links.mustBeCurrent();
            mustTakeSignposts(wanted.receiverId());
            add(Signpost.send(newId, me, wanted.receiverId(), wanted.need(), place, clock.instant()), note);
        });
        return get(id);
    }

    SignpostView get(UUID id) {
        return signposts.one(me(), id, clock.instant()).orElseThrow(() -> new NotFound().asException());
    }

    SignpostPage list(Box box, Cursor after, int limit) {
        return SignpostPage.of(signposts.in(box, me(), after, limit + 1, clock.instant()), limit);
    }

    SignpostView file(UUID id, boolean filed) {
        get(id);
        signposts.file(me(), id, filed);
        return get(id);
    }

    private void mustTakeSignposts(UUID receiver) {
        if (receiver.equals(me())) {
            throw new SignpostRefusal.ToYourself().asException();
        }
        switch (links.receptionAt(receiver)) {
            case OPEN -> {}
            case CLOSED -> throw new SignpostRefusal.NotOpen().asException();
            case HIDDEN -> throw new NotFound().asException();
        }
    }

    private void add(Signpost signpost, Optional<String> note) {
        signposts.add(signpost, note);
        if (note.isPresent()) {
            due.at(signpost.sentAt.plus(SignpostNote.KEPT), ForgetsNotes.KIND, signpost.id);
        }
        outbox.publish(signpost.sent());
    }

    private UUID me() {
        return acting.needed().value();
    }
}
