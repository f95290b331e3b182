package org.trellis.dispatch.hookdeliveries;

import com.standardwebhooks.Webhook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.trellis.dispatch.webaddresses.Reply;
import org.trellis.dispatch.webhooks.Secrets;
import org.trellis.dispatch.webhooks.Webhooks;

/// What is committed before something is sent and after it: one thing at a time for each webhook, over all replicas.
/// Each method is a transaction that acts for the webhook's organisation.
@ApplicationScoped
@Transactional
class Turns {

    /// A request has ended, or was given up, long before this; who dies in between holds nobody up for longer.
    private static final Duration LEASE = Duration.ofSeconds(30);

    private static final int GONE = 410;

    private final HookDeliveries deliveries;
    private final Webhooks webhooks;
    private final Secrets secrets;
    private final Shares shares;
    private final InstantSource clock;

    Turns(HookDeliveries deliveries, Webhooks webhooks, Secrets secrets, Shares shares, InstantSource clock) {
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.secrets = secrets;
        this.shares = shares;
        this.clock = clock;
    }

    /// Whose turn it is by what falls due; empty when that is over.
    Optional<UUID> webhookOf(UUID round) {
        return deliveries.waiting(round).map(delivery -> delivery.webhookId);
    }

    /// When to look again at what falls due; empty when it is over.
    Optional<Instant> nextOf(UUID round) {
        return deliveries
                .waiting(round)
                .map(delivery -> webhooks.mine(delivery.webhookId)
                        .waitsUntil(now())
                        .filter(until -> until.isAfter(delivery.nextAt))
                        .orElse(delivery.nextAt));
    }

    Turn begin(UUID id, boolean isCurrent) {
        var now = now();
        var locked = webhooks.locked(id);
        if (locked.isEmpty()) {
            return new Turn.Nothing();
        }
        var webhook = locked.get();
        if (!webhook.isOn()) {
            deliveries.giveUpAll(id, "switched-off", now);
            return new Turn.Nothing();
        }
        var waits = webhook.waitsUntil(now);
        if (waits.isPresent()) {
            return new Turn.Wait(waits.get());
        }
        var next = next(id, now, isCurrent);
        if (next.isEmpty()) {
            return new Turn.Nothing();
        }
        webhook.take(now.plus(LEASE));
        var delivery = next.get();
        return new Turn.Send(delivery.id, webhook.url(), headers(delivery, now), delivery.body);
    }

    /// Whether it arrived.
    boolean end(UUID id, UUID delivery, Reply reply) {
        var now = now();
        var webhook = webhooks.locked(id);
        webhook.ifPresent(org.trellis.dispatch.webhooks.Webhook::letGo);
        var sent = deliveries.findByIdOptional(delivery).filter(HookDelivery::isWaiting);
        if (webhook.isEmpty() || sent.isEmpty()) {
            return false;
        }
        return switch (reply) {
            case Reply.Answered(var status, var after) ->
                status >= 200 && status < 300
                        ? arrived(webhook.get(), sent.get(), status, now)
                        : failed(webhook.get(), sent.get(), new Fault(status, "status", after), now);
            case Reply.Nothing(var why) ->
                failed(webhook.get(), sent.get(), new Fault(null, why, Optional.empty()), now);
        };
    }

    private record Fault(Integer status, String why, Optional<Duration> asked) {}

    // What waited for a pause to be over need wait no longer, when the system is there again.
    private boolean arrived(org.trellis.dispatch.webhooks.Webhook webhook, HookDelivery sent, int status, Instant now) {
        sent.delivered(status, now);
        if (webhook.worked()) {
            deliveries.allSoon(webhook.id(), now);
        }
        return true;
    }

    // A test says nothing of how the address does.
    private boolean failed(org.trellis.dispatch.webhooks.Webhook webhook, HookDelivery sent, Fault fault, Instant now) {
        if (sent.isTest()) {
            sent.failed(fault.status(), fault.why(), now);
            return false;
        }
        if (fault.status() != null && fault.status() == GONE) {
            webhook.isGone();
        } else {
            webhook.failed(now, fault.asked());
        }
        sent.failed(fault.status(), fault.why(), now);
        if (!webhook.isOn()) {
            sent.givenUp(fault.why(), now);
            deliveries.giveUpAll(webhook.id(), "switched-off", now);
        }
        return false;
    }

    private Optional<HookDelivery> next(UUID webhook, Instant now, boolean isCurrent) {
        var next = deliveries.next(webhook, now, isCurrent);
        while (next.isPresent() && next.get().otherId != null && shares.areOver(next.get().otherId)) {
            next.get().withheld(now);
            deliveries.flush();
            next = deliveries.next(webhook, now, isCurrent);
        }
        return next;
    }

    private Map<String, String> headers(HookDelivery delivery, Instant now) {
        return Map.of(
                Webhook.UNBRANDED_MSG_ID_KEY,
                delivery.messageId,
                Webhook.UNBRANDED_MSG_TIMESTAMP_KEY,
                Long.toString(now.getEpochSecond()),
                Webhook.UNBRANDED_MSG_SIGNATURE_KEY,
                secrets.sign(delivery.webhookId, delivery.messageId, now, delivery.body));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
