package org.trellis.dispatch.hookdeliveries;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.trellis.dispatch.webhooks.EventType;
import org.trellis.dispatch.webhooks.Webhook;
import org.trellis.dispatch.webhooks.Webhooks;
import org.trellis.messaging.Due;
import org.trellis.problem.NotFound;

/// Shows what became of what was sent to a webhook, and has it sent again. Each method is one transaction.
@ApplicationScoped
@Transactional
class HookDesk {

    private static final Duration BACK = Duration.ofDays(14);
    private static final int MOST = 1_000;

    private final HookDeliveries deliveries;
    private final Webhooks webhooks;
    private final HookLog log;
    private final Due due;
    private final InstantSource clock;

    HookDesk(HookDeliveries deliveries, Webhooks webhooks, HookLog log, Due due, InstantSource clock) {
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.log = log;
        this.due = due;
        this.clock = clock;
    }

    HookDeliveryPage page(UUID webhook, String state, UUID cursor, int limit) {
        webhooks.mine(webhook);
        return HookDeliveryPage.of(deliveries.page(webhook, state, cursor, limit + 1), limit);
    }

    HookDeliveryView test(UUID id) {
        var webhook = on(id);
        if (deliveries.count("webhookId = ?1 and type = 'test' and state = 'waiting'", id) > 0) {
            throw new HookRefusal.TooSoon().asException();
        }
        var now = now();
        var made = log.note(
                webhook,
                new Happening(
                        EventType.TEST,
                        UuidCreator.getTimeOrderedEpoch(),
                        now,
                        Map.of("webhookId", id),
                        Optional.empty(),
                        now));
        return HookDeliveryView.of(deliveries.findById(made));
    }

    Replayed replay(UUID id, Replay wanted) {
        on(id);
        var now = now();
        var found = wanted.from() == null ? named(id, wanted.deliveries(), now) : ofATime(id, wanted, now);
        var again = found.stream().limit(MOST).toList();
        again.forEach(delivery -> {
            delivery.beginAgain(UUID.randomUUID(), now);
            due.at(now, SendsHooks.KIND, delivery.roundId);
        });
        return new Replayed(again.size(), found.size() > MOST);
    }

    private List<HookDelivery> named(UUID webhook, List<UUID> ids, Instant now) {
        if (deliveries.count("webhookId = ?1 and id in ?2", webhook, ids)
                < ids.stream().distinct().count()) {
            throw new NotFound().asException();
        }
        var found = deliveries.over(webhook, ids);
        if (found.stream().anyMatch(delivery -> isTooOld(delivery.notedAt, now))) {
            throw new HookRefusal.TooOld().asException();
        }
        return found;
    }

    private List<HookDelivery> ofATime(UUID webhook, Replay wanted, Instant now) {
        if (isTooOld(wanted.from(), now)) {
            throw new HookRefusal.TooOld().asException();
        }
        var to = wanted.to() == null ? now : wanted.to();
        return deliveries.over(webhook, wanted.from(), to, wanted.state(), MOST + 1);
    }

    // A minute, since whoever asks for fourteen days asks a moment later.
    private static boolean isTooOld(Instant noted, Instant now) {
        return noted.isBefore(now.minus(BACK).minus(Duration.ofMinutes(1)));
    }

    private Webhook on(UUID id) {
        var webhook = webhooks.locked(id).orElseThrow(() -> new NotFound().asException());
        if (!webhook.isOn()) {
            throw new HookRefusal.SwitchedOff().asException();
        }
        return webhook;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
