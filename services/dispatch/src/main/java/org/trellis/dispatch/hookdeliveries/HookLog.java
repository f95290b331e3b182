package org.trellis.dispatch.hookdeliveries;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.trellis.dispatch.webhooks.Webhook;
import org.trellis.dispatch.webhooks.Webhooks;
import org.trellis.messaging.Due;

/// Notes what the organisation acted for is to be told, for each of its webhooks that wants it.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HookLog {

    static final Duration KEPT = Duration.ofDays(30);

    private final HookDeliveries deliveries;
    private final Webhooks webhooks;
    private final Shares shares;
    private final Due due;
    private final ObjectMapper json;
    private final InstantSource clock;

    HookLog(
            HookDeliveries deliveries,
            Webhooks webhooks,
            Shares shares,
            Due due,
            ObjectMapper json,
            InstantSource clock) {
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.shares = shares;
        this.due = due;
        this.json = json;
        this.clock = clock;
    }

    /// For all that want it. What is about two that are over with each other is not noted at all.
    public void note(Happening what) {
        var listening = webhooks.listeningTo(what.type());
        if (listening.isEmpty() || what.other().map(shares::areOver).orElse(false)) {
            return;
        }
        listening.forEach(webhook -> note(webhook, what));
    }

    /// For this one alone. While it is off, it is noted as not sent, so that it can be replayed.
    public UUID note(Webhook webhook, Happening what) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var id = UuidCreator.getTimeOrderedEpoch();
        var round = UUID.randomUUID();
        var one = new HookDeliveries.Beginning(
                id, webhook.id(), round, now, earlier(what.heard(), now), webhook.isOn() ? null : "switched-off");
        var isNew = deliveries.note(
                one,
                "msg_" + what.id(),
                what.type().word(),
                body(what),
                what.other().orElse(null));
        if (isNew) {
            due.at(now.plus(KEPT), ForgetsHooks.KIND, id);
            if (webhook.isOn()) {
                due.at(what.heard(), SendsHooks.KIND, round);
            }
        }
        return id;
    }

    // Kept as it is sent, since a signature holds for these very letters.
    private String body(Happening what) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", what.type().word());
        body.put("timestamp", what.at().toString());
        body.put("data", what.data());
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A webhook's message cannot be written", e);
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
