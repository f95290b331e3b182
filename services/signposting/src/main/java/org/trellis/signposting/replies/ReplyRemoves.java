package org.trellis.signposting.replies;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;

/// Removes a reply after a year.
@ApplicationScoped
class ReplyRemoves implements DueHandler {

    static final String KIND = "bulletin-reply-removal";
    static final Duration AFTER = Duration.ofDays(365);

    private final ReplyRows replies;

    ReplyRemoves(ReplyRows replies) {
        this.replies = replies;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID reply) {
        replies.remove(reply);
        return Optional.empty();
    }
}
