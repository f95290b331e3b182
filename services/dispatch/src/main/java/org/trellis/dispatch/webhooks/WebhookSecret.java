package org.trellis.dispatch.webhooks;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.trellis.addresses.Envelope;

/// What a webhook is signed with, closed.
@Entity
class WebhookSecret {

    @Id
    UUID id;

    UUID organisationId;
    UUID webhookId;
    byte[] sealedKey;
    byte[] sealedSecret;
    Instant madeAt;
    Instant until;

    protected WebhookSecret() {} // for Hibernate

    static WebhookSecret of(UUID id, UUID organisation, UUID webhook, Envelope.Closed closed, Instant now) {
        var secret = new WebhookSecret();
        secret.id = id;
        secret.organisationId = organisation;
        secret.webhookId = webhook;
        secret.sealedKey = closed.key();
        secret.sealedSecret = closed.content();
        secret.madeAt = now;
        return secret;
    }

    Envelope.Closed closed() {
        return new Envelope.Closed(sealedKey, sealedSecret, null);
    }

    boolean holds(Instant now) {
        return until == null || until.isAfter(now);
    }

    /// Another one has taken its place; both hold until then, and never for longer than it would have.
    void endsAt(Instant when) {
        until = until == null || when.isBefore(until) ? when : until;
    }
}
