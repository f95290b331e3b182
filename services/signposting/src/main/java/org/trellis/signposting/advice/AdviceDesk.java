package org.trellis.signposting.advice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.trellis.links.Links;
import org.trellis.messaging.Due;
import org.trellis.messaging.Idempotency;
import org.trellis.problem.NotFound;
import org.trellis.signposting.asks.Asked;
import org.trellis.signposting.notes.OpenWords;
import org.trellis.tenancy.Acting;

/// What the two of an ask can do with what they write to each other. Each method is one transaction.
@ApplicationScoped
@Transactional
class AdviceDesk {

    static final int MOST = 200;

    private static final List<String> WHO =
            List.of("steward", "liaison-officer", "support-officer", "safeguarding-lead");

    private final Messages messages;
    private final Asked asked;
    private final OpenWords words;
    private final Links links;
    private final Idempotency idempotency;
    private final Due due;
    private final Acting acting;
    private final InstantSource clock;

    AdviceDesk(
            Messages messages,
            Asked asked,
            OpenWords words,
            Links links,
            Idempotency idempotency,
            Due due,
            Acting acting,
            InstantSource clock) {
        this.messages = messages;
        this.asked = asked;
        this.words = words;
        this.links = links;
        this.idempotency = idempotency;
        this.due = due;
        this.acting = acting;
        this.clock = clock;
    }

    void write(UUID askId, UUID other, NewMessage message, String key) {
        var ask = ask(askId, other);
        var text = words.accept("words", message.words(), message.hasPublicContacts());
        idempotency.once("POST /asks/" + askId + "/advice/" + other, key, id -> {
            if (!ask.open()) {
                throw new AdviceRefusal.Over().asException();
            }
            links.mustBeCurrent();
            if (!links.isLinked(other)) {
                throw new AdviceRefusal.NotLinked().asException();
            }
            if (messages.count(ask) >= MOST) {
                throw new AdviceRefusal.TooMany(MOST).asException();
            }
            var now = now();
            messages.add(id, ask, other, text, now);
            due.at(Old.over(ask.ended()), Old.KIND, askId);
            if (ask.asked().equals(acting.needed().value())) {
                asked.answered(ask);
            }
            asked.tell(other, askId, WHO);
        });
    }

    MessageView.Page page(UUID askId, UUID other, UUID cursor, int limit) {
        var found = messages.page(ask(askId, other), cursor, limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new MessageView.Page(
                shown, found.size() > limit ? shown.getLast().id() : null);
    }

    private Asked.Ask ask(UUID id, UUID other) {
        return asked.between(id, other).orElseThrow(() -> new NotFound().asException());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
