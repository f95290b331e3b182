package org.trellis.signposting.replies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.contracts.telling.TellingEvent;
import org.trellis.contracts.telling.ToldText;
import org.trellis.days.London;
import org.trellis.links.Links;
import org.trellis.messaging.Due;
import org.trellis.messaging.Idempotency;
import org.trellis.messaging.Outbox;
import org.trellis.problem.NotFound;
import org.trellis.signposting.bulletins.Bulletins;
import org.trellis.signposting.bulletins.Issued;
import org.trellis.signposting.notes.PublicText;
import org.trellis.signposting.promises.Owing;
import org.trellis.tenancy.Acting;

/// Answers to bulletins, between who gives one and who gets it. Each method is one transaction.
@ApplicationScoped
@Transactional
class ReplyDesk {

    private static final int MOST = 5;
    private static final List<String> WHO = List.of("steward", "liaison-officer", "support-officer", "grants-officer");
    private static final Duration NEWS_FOR = Duration.ofDays(7);

    private final ReplyRows replies;
    private final Promises promises;
    private final Bulletins bulletins;
    private final PublicText text;
    private final Links links;
    private final Owing owing;
    private final Idempotency idempotency;
    private final Outbox outbox;
    private final Due due;
    private final Acting acting;
    private final InstantSource clock;

    ReplyDesk(
            ReplyRows replies,
            Promises promises,
            Bulletins bulletins,
            PublicText text,
            Links links,
            Owing owing,
            Idempotency idempotency,
            Outbox outbox,
            Due due,
            Acting acting,
            InstantSource clock) {
        this.replies = replies;
        this.promises = promises;
        this.bulletins = bulletins;
        this.text = text;
        this.links = links;
        this.owing = owing;
        this.idempotency = idempotency;
        this.outbox = outbox;
        this.due = due;
        this.acting = acting;
        this.clock = clock;
    }

    ReplyView.Own reply(UUID id, NewReply given, String key) {
        var words = text.accept("words", given.words(), given.isPublicContacts());
        var bulletin = mustBeDelivered(id);
        idempotency.once("POST /bulletins/received/" + id + "/replies", key, newId -> {
            mustBeAsked(bulletin);
            replies.add(newId, id, bulletin.senderId(), words, now());
            due.at(now().plus(ReplyRemoves.AFTER), ReplyRemoves.KIND, newId);
            if (bulletin.kind().equals("seeing")) {
                tell(bulletin);
            }
        });
        return own(id);
    }

    ReplyView.Own own(UUID id) {
        mustBeDelivered(id);
        return new ReplyView.Own(
                replies.byUs(id),
                promises.ours(id).map(one -> one.view(today())).orElse(null));
    }

    ReplyView.Replies toUs(UUID id) {
        acting.needed();
        var _ = bulletins.own(id).orElseThrow(() -> new NotFound().asException());
        return new ReplyView.Replies(
                replies.toUs(id),
                promises.toUs(id).stream()
                        .filter(one -> one.replied() || links.isLinked(one.by()))
                        .map(one -> one.view(today()))
                        .toList());
    }

    /// Groups and partners owe nothing.
    OwedView.All owed() {
        if (!owing.isOwedBy(acting.needed().value())) {
            return new OwedView.All(List.of());
        }
        return new OwedView.All(promises.owed(today()).stream()
                .filter(one -> one.otherId() == null || links.isLinked(one.otherId()))
                .toList());
    }

    private void mustBeAsked(Issued bulletin) {
        links.mustBeCurrent();
        if (bulletin.kind().equals("notice")) {
            throw new ReplyRefusal.NothingAsked().asException();
        }
        if (bulletin.withdrawn() != null) {
            throw new ReplyRefusal.Withdrawn().asException();
        }
        if (!links.isLinked(bulletin.senderId())) {
            throw new ReplyRefusal.NotLinked().asException();
        }
        if (bulletin.views() != null && today().isAfter(bulletin.views().decideBy())) {
            throw new ReplyRefusal.Decided().asException();
        }
        if (replies.byUs(bulletin.id()).size() >= MOST) {
            throw new ReplyRefusal.TooMany(MOST).asException();
        }
    }

    private void tell(Issued bulletin) {
        outbox.publish(new TellingEvent.Asked(
                bulletin.senderId(),
                ToldText.BULLETIN_REPLIED.id(),
                WHO,
                bulletin.id(),
                Map.of(),
                false,
                now().plus(NEWS_FOR)));
    }

    private Issued mustBeDelivered(UUID id) {
        var me = acting.needed().value();
        return bulletins
                .find(id)
                .filter(one -> !one.senderId().equals(me))
                .orElseThrow(() -> new NotFound().asException());
    }

    private LocalDate today() {
        return London.day(clock.instant());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
