package org.trellis.signposting.signposts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.trellis.links.Links;
import org.trellis.messaging.Idempotency;
import org.trellis.problem.NotFound;
import org.trellis.signposting.notes.Notes;
import org.trellis.tenancy.Acting;

/// What can be done with signposts. Each method is one transaction.
@ApplicationScoped
@Transactional
class SignpostDesk {

    private final Signposts signposts;
    private final Post post;
    private final Links links;
    private final Notes notes;
    private final Idempotency idempotency;
    private final Acting acting;
    private final InstantSource clock;

    SignpostDesk(
            Signposts signposts,
            Post post,
            Links links,
            Notes notes,
            Idempotency idempotency,
            Acting acting,
            InstantSource clock) {
        this.signposts = signposts;
        this.post = post;
        this.links = links;
        this.notes = notes;
        this.idempotency = idempotency;
        this.acting = acting;
        this.clock = clock;
    }

    SignpostView send(NewSignpost wanted, String key) {
        acting.needed();
        // Whatever is wrong with the words is said before anything is said about the receiver.
        var place = post.place(wanted.place());
        var note = notes.accept(wanted.note(), wanted.namesNobody());
        var id = idempotency.once("POST /signposts", key, newId -> {
            links.mustBeCurrent();
            if (!post.isOpen(wanted.receiverId())) {
                throw new SignpostRefusal.NotOpen().asException();
            }
            post.send(newId, wanted.receiverId(), wanted.need(), place, note);
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

    private UUID me() {
        return acting.needed().value();
    }
}
