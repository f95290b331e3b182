package org.trellis.signposting.signposts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.trellis.links.Links;
import org.trellis.messaging.Due;
import org.trellis.messaging.Outbox;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// Sends a signpost in the transaction of whoever has one to send.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Post {

    private final Signposts signposts;
    private final Links links;
    private final Outbox outbox;
    private final Due due;
    private final Acting acting;
    private final InstantSource clock;

    Post(Signposts signposts, Links links, Outbox outbox, Due due, Acting acting, InstantSource clock) {
        this.signposts = signposts;
        this.links = links;
        this.outbox = outbox;
        this.due = due;
        this.acting = acting;
        this.clock = clock;
    }

    /// A place as it is kept: an outcode or a ward. Refuses what is closer.
    public String place(String written) {
        return Place.of(written).code();
    }

    /// Whether the receiver takes signposts from the organisation acted for. Refuses as absent where it may not be
    /// known, and to oneself.
    public boolean isOpen(UUID receiver) {
        if (receiver.equals(me())) {
            throw new SignpostRefusal.ToYourself().asException();
        }
        return switch (links.receptionAt(receiver)) {
            case OPEN -> true;
            case CLOSED -> false;
            case HIDDEN -> throw new NotFound().asException();
        };
    }

    /// To a receiver that is open; `place` is one that [#place] gave.
    public void send(UUID id, UUID receiver, String need, String place, Optional<String> note) {
        var signpost = Signpost.send(id, me(), receiver, need, new Place(place), clock.instant());
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
