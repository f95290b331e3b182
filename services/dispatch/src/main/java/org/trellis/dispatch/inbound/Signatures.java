package org.trellis.dispatch.inbound;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells a gateway's request from anybody else's: by a Standard Webhooks signature, which also bounds its age to five
/// minutes, or by the bearer token that GOV.UK Notify sends.
@ApplicationScoped
class Signatures {

    private final Optional<Webhook> webhook;
    private final Optional<byte[]> token;

    Signatures(InboundSettings settings) {
        webhook = settings.webhookSecret().map(Signatures::webhook);
        token = settings.bearerToken().map(t -> t.getBytes(StandardCharsets.UTF_8));
    }

    boolean hold(String body, Credentials with) {
        return with.signature() != null ? isSigned(body, with) : hasToken(with.bearerToken());
    }

    private boolean isSigned(String body, Credentials with) {
        if (webhook.isEmpty() || with.webhookId() == null || with.timestamp() == null) {
            return false;
        }
        try {
            webhook.get()
                    .verify(
                            body,
                            Map.of(
                                    Webhook.UNBRANDED_MSG_ID_KEY, List.of(with.webhookId()),
                                    Webhook.UNBRANDED_MSG_TIMESTAMP_KEY, List.of(with.timestamp()),
                                    Webhook.UNBRANDED_MSG_SIGNATURE_KEY, List.of(with.signature())));
            return true;
        } catch (WebhookVerificationException e) {
            return false;
        }
    }

    // In constant time, so that it cannot be guessed letter by letter.
    private boolean hasToken(String given) {
        return token.isPresent()
                && given != null
                && MessageDigest.isEqual(token.get(), given.getBytes(StandardCharsets.UTF_8));
    }

    private static Webhook webhook(String secret) {
        try {
            return new Webhook(secret);
        } catch (EmptyWebhookSecretException e) {
            throw new IllegalStateException("trellis.inbound.webhook-secret is empty", e);
        }
    }
}
