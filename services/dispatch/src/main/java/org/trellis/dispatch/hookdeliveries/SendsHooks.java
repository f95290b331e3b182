package org.trellis.dispatch.hookdeliveries;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.trellis.dispatch.webaddresses.Outside;
import org.trellis.dispatch.webaddresses.Reply;
import org.trellis.messaging.DueHandler;
import org.trellis.tenancy.Acting;

/// Sends what waits for a webhook. Each message falls due for itself, so that none is lost; whichever comes first takes
/// the others along, one after the other, until one does not arrive or its time is over.
@ApplicationScoped
class SendsHooks implements DueHandler.InSteps {

    static final String KIND = "send-webhook";

    // With the longest request after it well below the clock's lease.
    private static final Duration LONGEST = Duration.ofSeconds(12);
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration UNTIL_LINKS_ARE_CURRENT = Duration.ofSeconds(15);
    private static final int SPREAD = 4_000;

    private final Turns turns;
    private final Places places;
    private final Shares shares;
    private final Outside outside;
    private final Acting acting;
    private final MeterRegistry meters;
    private final InstantSource clock;

    SendsHooks(
            Turns turns,
            Places places,
            Shares shares,
            Outside outside,
            Acting acting,
            MeterRegistry meters,
            InstantSource clock) {
        this.turns = turns;
        this.places = places;
        this.shares = shares;
        this.outside = outside;
        this.acting = acting;
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID round) {
        var webhook = turns.webhookOf(round);
        if (webhook.isEmpty()) {
            return Optional.empty();
        }
        var organisation = acting.needed().value();
        if (!places.take(organisation)) {
            return Optional.of(notAllAtOnce(clock.instant().plus(SOON)));
        }
        try {
            var isCurrent = shares.areCurrent();
            sendAll(webhook.get(), isCurrent);
            return turns.nextOf(round).map(next -> again(next, isCurrent));
        } finally {
            places.giveBack(organisation);
        }
    }

    private void sendAll(UUID webhook, boolean isCurrent) {
        var until = clock.instant().plus(LONGEST);
        while (clock.instant().isBefore(until)
                && turns.begin(webhook, isCurrent) instanceof Turn.Send send
                && arrives(webhook, send)) {
            // The next one.
        }
    }

    private boolean arrives(UUID webhook, Turn.Send send) {
        var reply = outside.post(send.url(), send.headers(), send.body());
        meters.counter(
                        "trellis.webhooks",
                        "reply",
                        switch (reply) {
                            case Reply.Answered(var status, var _) -> status / 100 + "xx";
                            case Reply.Nothing(var why) -> why;
                        })
                .increment();
        return turns.end(webhook, send.delivery(), reply);
    }

    private Instant again(Instant next, boolean isCurrent) {
        var now = clock.instant();
        if (next.isAfter(now)) {
            return notAllAtOnce(next);
        }
        return isCurrent ? now.plus(SOON) : notAllAtOnce(now.plus(UNTIL_LINKS_ARE_CURRENT));
    }

    private static Instant notAllAtOnce(Instant from) {
        return from.plusMillis(RandomGenerator.getDefault().nextInt(SPREAD));
    }
}
