package org.trellis.dispatch.hookevents;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.dispatch.hookdeliveries.Happening;
import org.trellis.dispatch.hookdeliveries.HookLog;
import org.trellis.dispatch.webhooks.EventType;
import org.trellis.dispatch.webhooks.Webhook;
import org.trellis.dispatch.webhooks.WebhookKeeping;
import org.trellis.dispatch.webhooks.Webhooks;
import org.trellis.messaging.DueHandler;

/// Looks, as the organisation that wants to be told, what pathways there are news of since it was last told. A webhook
/// that is off keeps its place, and is told what there is when it is on again.
@ApplicationScoped
class ReadsPathways implements DueHandler {

    private static final int MOST = 200;
    private static final Duration WHILE_OFF = Duration.ofMinutes(1);

    private final Webhooks webhooks;
    private final PathwayNews news;
    private final HookLog log;
    private final InstantSource clock;
    private final Duration every;

    ReadsPathways(
            Webhooks webhooks,
            PathwayNews news,
            HookLog log,
            InstantSource clock,
            @ConfigProperty(name = "trellis.webhooks.pathways-every") Duration every) {
        this.webhooks = webhooks;
        this.news = news;
        this.log = log;
        this.clock = clock;
        this.every = every;
    }

    @Override
    public String kind() {
        return WebhookKeeping.READS;
    }

    @Override
    public Optional<Instant> handle(UUID reading) {
        return webhooks.reading(reading).map(this::read);
    }

    private Instant read(Webhook webhook) {
        var now = clock.instant();
        if (!webhook.isOn()) {
            return now.plus(WHILE_OFF);
        }
        var found = news.since(webhook.readUntil().orElseThrow(), webhook.readId(), MOST);
        found.forEach(one -> tell(webhook, one));
        if (!found.isEmpty()) {
            webhook.read(found.getLast().at(), found.getLast().pathway());
        }
        return found.size() < MOST ? now.plus(every) : now;
    }

    private void tell(Webhook webhook, PathwayNews.One one) {
        var type = one.need() == null ? EventType.PATHWAY_WITHDRAWN : EventType.PATHWAY_PUBLISHED;
        if (webhook.wants(type)) {
            var id = Ids.of(webhook.id(), one.pathway() + "/" + one.version());
            log.note(webhook, new Happening(type, id, one.at(), data(one), Optional.empty(), one.at()));
        }
    }

    private static Map<String, Object> data(PathwayNews.One one) {
        var data = new LinkedHashMap<String, Object>();
        data.put("pathwayId", one.pathway());
        data.put("organisationId", one.keeper());
        if (one.need() != null) {
            data.put("need", one.need());
        }
        return data;
    }
}
