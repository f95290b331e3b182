package org.trellis.dispatch.webhooks;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.trellis.messaging.Due;
import org.trellis.messaging.Idempotency;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// Changes the webhooks of the organisation acted for. Each method is one transaction.
@ApplicationScoped
@Transactional
public class WebhookKeeping {

    /// What falls due where pathways are told; its subject is a webhook's reading, a new one each time that it is
    /// begun.
    public static final String READS = "read-pathway-news";

    private static final int MOST = 5;

    // One after the other: else two people of one organisation could each add the fifth.
    private static final String WAIT_FOR_EACH_OTHER =
            "select cast(pg_advisory_xact_lock(hashtextextended('webhooks ' || cast(:me as text), 0)) as text)";

    // Not by our own clock: it is compared with when the database wrote the news.
    private static final String NOW = "select clock_timestamp()";

    private final Webhooks webhooks;
    private final Secrets secrets;
    private final Idempotency idempotency;
    private final Due due;
    private final EntityManager database;
    private final Acting acting;
    private final InstantSource clock;

    WebhookKeeping(
            Webhooks webhooks,
            Secrets secrets,
            Idempotency idempotency,
            Due due,
            EntityManager database,
            Acting acting,
            InstantSource clock) {
        this.webhooks = webhooks;
        this.secrets = secrets;
        this.idempotency = idempotency;
        this.due = due;
        this.database = database;
        this.acting = acting;
        this.clock = clock;
    }

    List<WebhookView> all() {
        return webhooks.all().stream().map(webhook -> view(webhook, null)).toList();
    }

    WebhookView read(UUID id) {
        return view(webhooks.mine(id), null);
    }

    /// The secret is in the answer that makes the webhook alone: asked again with the same key, it is not shown twice.
    WebhookView add(NewWebhook wanted, String key) {
        var shown = new String[1];
        var id = idempotency.once("POST /webhooks", key, newId -> {
            database.createNativeQuery(WAIT_FOR_EACH_OTHER)
                    .setParameter("me", me())
                    .getSingleResult();
            if (webhooks.count() >= MOST) {
                throw new WebhookRefusal.TooMany().asException();
            }
            var webhook = Webhook.of(newId, me(), wanted.url(), wanted.types(), now());
            if (wanted.isOff()) {
                webhook.change(wanted);
            }
            webhooks.persistAndFlush(webhook);
            shown[0] = secrets.make(newId, now(), Duration.ZERO);
            settleReading(webhook);
        });
        return view(webhooks.mine(id), shown[0]);
    }

    WebhookView change(UUID id, NewWebhook wanted, String ifMatch) {
        var webhook = locked(id);
        if (ifMatch != null && !ifMatch.equals("*") && !ifMatch.equals(webhook.etag())) {
            throw new WebhookRefusal.ChangedMeanwhile().asException();
        }
        webhook.change(wanted);
        settleReading(webhook);
        return view(webhook, null);
    }

    WebhookView rotate(UUID id, Duration overlap) {
        var webhook = locked(id);
        return view(webhook, secrets.make(id, now(), overlap));
    }

    void remove(UUID id) {
        webhooks.delete(locked(id));
    }

    // From the moment that it is chosen: what there was before is read by the API.
    private void settleReading(Webhook webhook) {
        if (webhook.readsPathways() == (webhook.readingId != null)) {
            return;
        }
        if (!webhook.readsPathways()) {
            webhook.readingId = null;
            webhook.read(null, null);
            return;
        }
        webhook.readingId = UuidCreator.getTimeOrderedEpoch();
        webhook.read((Instant) database.createNativeQuery(NOW, Instant.class).getSingleResult(), new UUID(0, 0));
        due.at(now(), READS, webhook.readingId);
    }

    private Webhook locked(UUID id) {
        return webhooks.locked(id).orElseThrow(() -> new NotFound().asException());
    }

    private WebhookView view(Webhook webhook, String shown) {
        return WebhookView.of(webhook, secrets.holding(webhook.id, now()), shown);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private UUID me() {
        return acting.needed().value();
    }
}
