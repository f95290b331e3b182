package org.trellis.signposting.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;

/// Removes a file that was sent up and that no draft uses after a week.
@ApplicationScoped
class Unused implements DueHandler {

    static final String KIND = "upload-unused";
    static final Duration AFTER = Duration.ofDays(7);

    private final Attachments attachments;
    private final InstantSource clock;

    Unused(Attachments attachments, InstantSource clock) {
        this.attachments = attachments;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID upload) {
        return attachments.removeUnused(upload) ? Optional.of(clock.instant().plus(AFTER)) : Optional.empty();
    }
}
