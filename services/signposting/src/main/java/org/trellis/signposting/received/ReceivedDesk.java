package org.trellis.signposting.received;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.trellis.days.London;
import org.trellis.messaging.Due;
import org.trellis.problem.NotFound;
import org.trellis.signposting.attachments.Attachments;
import org.trellis.signposting.bulletins.Bulletins;
import org.trellis.signposting.notes.PublicText;
import org.trellis.signposting.promises.Owing;
import org.trellis.signposting.received.Received.Delivered;
import org.trellis.tenancy.Acting;

/// What a receiver can do with a bulletin, all of it among its own rows. Each method is one transaction.
@ApplicationScoped
@Transactional
class ReceivedDesk {

    private final Received received;
    private final Bulletins bulletins;
    private final Attachments attachments;
    private final PublicText text;
    private final Owing owing;
    private final Due due;
    private final Acting acting;
    private final InstantSource clock;

    ReceivedDesk(
            Received received,
            Bulletins bulletins,
            Attachments attachments,
            PublicText text,
            Owing owing,
            Due due,
            Acting acting,
            InstantSource clock) {
        this.received = received;
        this.bulletins = bulletins;
        this.attachments = attachments;
        this.text = text;
        this.owing = owing;
        this.due = due;
        this.acting = acting;
        this.clock = clock;
    }

    ReceivedView.Page page(Box box, UUID cursor, int limit) {
        acting.needed();
        var found = received.page(box, cursor, limit + 1, today());
        var some = found.subList(0, Math.min(limit, found.size()));
        return new ReceivedView.Page(
                some.stream()
                        .map(one -> ReceivedView.of(one, null, null, isOverdue(one)))
                        .toList(),
                found.size() > limit ? some.getLast().place() : null);
    }

    ReceivedView read(UUID id) {
        var one = mustBeDelivered(id);
        var bulletin = one.bulletin();
        return ReceivedView.of(one, attachments.of(id, bulletin.version()), bulletins.changes(id), isOverdue(one));
    }

    ReceivedView reword(UUID id, Rewording given) {
        acting.needed();
        boolean open = given.isPublicContacts();
        var words = new Rewording(
                text.accept("title", given.title(), open),
                text.accept("words", given.words(), open),
                text.accept("note", given.note(), open),
                text.accept("audience", given.audience(), open),
                null);
        var one = mustBeDelivered(id);
        touch(id);
        received.reword(id, words, one.bulletin().version());
        return read(id);
    }

    ReceivedView.Share passOn(UUID id, int version) {
        var one = mustBeDelivered(id);
        mustBeForPassingOn(one, version);
        touch(id);
        received.pass(id, version, now());
        // A correction may be on its round just now, and may have passed by here before this was written.
        due.at(now().plus(LooksAgain.AFTER), LooksAgain.KIND, id);
        var copy = one.copy();
        var issued = one.bulletin().text();
        return new ReceivedView.Share(
                version,
                Objects.requireNonNullElse(copy.title(), issued.title()),
                Objects.requireNonNullElse(copy.words(), issued.body()),
                issued.forWhom(),
                issued.endsOn(),
                issued.ring(),
                issued.source());
    }

    ReceivedView putAway(UUID id, boolean away) {
        mustBeDelivered(id);
        touch(id);
        received.putAway(id, away ? now() : null);
        return read(id);
    }

    private void mustBeForPassingOn(Delivered one, int version) {
        var bulletin = one.bulletin();
        if (bulletin.kind().equals("seeing")) {
            throw new ReceivedRefusal.NotForPassingOn().asException();
        }
        if (bulletin.withdrawn() != null) {
            throw new ReceivedRefusal.Withdrawn().asException();
        }
        if (bulletin.isOver(today())) {
            throw new ReceivedRefusal.Over().asException();
        }
        if (version != bulletin.version()) {
            throw new ReceivedRefusal.Changed(bulletin.version()).asException();
        }
    }

    private void touch(UUID id) {
        received.touch(id, now());
        due.at(now().plus(CopyRemoves.AFTER), CopyRemoves.KIND, id);
    }

    private boolean isOverdue(Delivered one) {
        return one.bulletin().isOutcomeOverdue(today())
                && owing.isOwedBy(one.bulletin().senderId());
    }

    private Delivered mustBeDelivered(UUID id) {
        acting.needed();
        return received.find(id).orElseThrow(() -> new NotFound().asException());
    }

    private LocalDate today() {
        return London.day(clock.instant());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
