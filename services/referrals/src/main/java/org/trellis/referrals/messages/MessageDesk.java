package org.trellis.referrals.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.contracts.telling.TellingEvent;
import org.trellis.contracts.telling.ToldText;
import org.trellis.messaging.Due;
import org.trellis.messaging.Idempotency;
import org.trellis.messaging.Outbox;
import org.trellis.personal.AsWritten;
import org.trellis.problem.NotFound;

/// Lets the two desks of a referral write to each other while it is open. Each method is one transaction.
@ApplicationScoped
@Transactional
class MessageDesk {

    static final int MOST = 100;

    private static final List<String> WHO = List.of("steward", "liaison-officer", "support-officer");
    private static final Duration NEWS_FOR = Duration.ofDays(2);

    private final Messages messages;
    private final Idempotency idempotency;
    private final Outbox outbox;
    private final Due due;
    private final InstantSource clock;

    MessageDesk(Messages messages, Idempotency idempotency, Outbox outbox, Due due, InstantSource clock) {
        this.messages = messages;
        this.idempotency = idempotency;
        this.outbox = outbox;
        this.due = due;
        this.clock = clock;
    }

    void write(UUID referral, NewMessage message, String key) {
        var side = messages.side(referral).orElseThrow(() -> new NotFound().asException());
        if (side.deskless()) {
            throw new MessageRefusal.NoOtherDesk().asException();
        }
        var text = message.text().strip();
        AsWritten.email(text).or(() -> AsWritten.telephone(text)).ifPresent(found -> {
            throw new MessageRefusal.LooksPersonal(found).asException();
        });
        idempotency.once("POST /referrals/" + referral + "/messages", key, id -> {
            if (!side.open()) {
                throw new MessageRefusal.NotOpen().asException();
            }
            if (messages.count(referral) >= MOST) {
                throw new MessageRefusal.TooMany(MOST).asException();
            }
            messages.add(id, referral, side.other(), text, now());
            due.at(now().plus(Old.LOOK), Old.KIND, referral);
            outbox.publish(new TellingEvent.Asked(
                    side.other(),
                    ToldText.REFERRAL_MESSAGE.id(),
                    WHO,
                    referral,
                    Map.of(),
                    false,
                    now().plus(NEWS_FOR)));
        });
    }

    MessageView.Page page(UUID referral, UUID cursor, int limit) {
        var _ = messages.side(referral).orElseThrow(() -> new NotFound().asException());
        var found = messages.page(referral, cursor, limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new MessageView.Page(
                shown, found.size() > limit ? shown.getLast().id() : null);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
