package org.trellis.signposting.networks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.trellis.messaging.Due;
import org.trellis.messaging.Idempotency;
import org.trellis.problem.NotFound;
import org.trellis.signposting.notes.FreeWords;
import org.trellis.tenancy.Acting;

/// Lets the members of a network write to each other. Each method is one transaction.
@ApplicationScoped
@Transactional
class MessageDesk {

    static final int MOST_A_DAY = 50;

    private static final Duration KEPT = Duration.ofDays(365);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final NetworkRows networks;
    private final MessageRows messages;
    private final FreeWords freeWords;
    private final Idempotency idempotency;
    private final Due due;
    private final Acting acting;
    private final InstantSource clock;

    MessageDesk(
            NetworkRows networks,
            MessageRows messages,
            FreeWords freeWords,
            Idempotency idempotency,
            Due due,
            Acting acting,
            InstantSource clock) {
        this.networks = networks;
        this.messages = messages;
        this.freeWords = freeWords;
        this.idempotency = idempotency;
        this.due = due;
        this.acting = acting;
        this.clock = clock;
    }

    void write(UUID network, NewMessage message, String key) {
        mustBeMember(network);
        var words = freeWords.accept(message.words(), message.isNothingPrivate());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var midnight = LocalDate.ofInstant(now, LONDON).atStartOfDay(LONDON).toInstant();
        idempotency.once("POST /networks/" + network + "/messages", key, id -> {
            // Of who joined today it counts what they read: a bound, and no account.
            if (messages.since(network, midnight) >= MOST_A_DAY) {
                throw new NetworkRefusal.TooManyMessages(MOST_A_DAY).asException();
            }
            messages.add(id, network, words, now);
            due.at(now.plus(KEPT), ForgetsMessages.KIND, id);
        });
    }

    MessageView.Page page(UUID network, UUID cursor, int limit) {
        mustBeMember(network);
        var found = messages.page(network, cursor, limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new MessageView.Page(
                shown, found.size() > limit ? shown.getLast().id() : null);
    }

    private void mustBeMember(UUID network) {
        acting.needed();
        if (!networks.isMember(network)) {
            throw new NotFound().asException();
        }
    }
}
