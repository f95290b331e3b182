package org.trellis.dispatch.webhooks;

import com.github.f4b6a3.uuid.UuidCreator;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.addresses.Envelope;
import org.trellis.tenancy.Acting;

/// What the webhooks of the organisation acted for are signed with, as Standard Webhooks say.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Secrets implements PanacheRepositoryBase<WebhookSecret, UUID> {

    private static final int BYTES = 32;
    // Besides the one that stays: whoever turns the wheel often has every sending signed by the newest of them.
    private static final int MOST_LEAVING = 3;

    private final Envelope envelope;
    private final Acting acting;
    private final SecureRandom random = new SecureRandom();

    Secrets(@ConfigProperty(name = "trellis.webhooks.key") String key, Acting acting) {
        this.envelope = Envelope.with(key);
        this.acting = acting;
    }

    /// A new one, which the caller shows once. Those before it hold on for so long.
    String make(UUID webhook, Instant now, Duration overlap) {
        var others = of(webhook);
        others.stream().skip(MOST_LEAVING).forEach(this::delete);
        others.stream().limit(MOST_LEAVING).forEach(other -> other.endsAt(now.plus(overlap)));
        delete("webhookId = ?1 and until <= ?2", webhook, now);
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var secret = Webhook.SECRET_PREFIX + Base64.getEncoder().encodeToString(bytes);
        var id = UuidCreator.getTimeOrderedEpoch();
        persist(WebhookSecret.of(id, acting.needed().value(), webhook, envelope.close(id, secret), now));
        return secret;
    }

    /// Those that hold, newest first.
    List<WebhookSecret> holding(UUID webhook, Instant now) {
        return of(webhook).stream().filter(secret -> secret.holds(now)).toList();
    }

    /// The value of the header `webhook-signature`: one signature by each secret that holds.
    public String sign(UUID webhook, String message, Instant now, String body) {
        return holding(webhook, now).stream()
                .map(secret -> sign(envelope.open(secret.id, secret.closed()), message, now, body))
                .collect(Collectors.joining(" "));
    }

    private List<WebhookSecret> of(UUID webhook) {
        return list("webhookId = ?1 order by madeAt desc, id desc", webhook);
    }

    private static String sign(String secret, String message, Instant now, String body) {
        try {
            return new Webhook(secret).sign(message, now.getEpochSecond(), body);
        } catch (EmptyWebhookSecretException | WebhookSigningException e) {
            throw new IllegalStateException("A webhook could not be signed", e);
        }
    }
}
