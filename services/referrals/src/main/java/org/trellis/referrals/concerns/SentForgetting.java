package org.trellis.referrals.concerns;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;

/// Forgets that a concern was sent.
@ApplicationScoped
class SentForgetting implements DueHandler {

    static final String KIND = "concern-sent-forgotten";

    private final SentRows sent;

    SentForgetting(SentRows sent) {
        this.sent = sent;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID subject) {
        sent.forget(subject);
        return Optional.empty();
    }
}
