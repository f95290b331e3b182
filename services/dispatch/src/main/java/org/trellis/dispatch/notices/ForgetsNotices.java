package org.trellis.dispatch.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;

/// Forgets address and words a day after the end. What was sent for no organisation goes whole; an organisation's entry
/// in its delivery log goes after 400 days.
@ApplicationScoped
class ForgetsNotices implements DueHandler {

    static final String KIND = "forget-notice";

    private static final Duration LOGGED = Duration.ofDays(400);

    private final Notices notices;
    private final InstantSource clock;

    ForgetsNotices(Notices notices, InstantSource clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID id) {
        return notices.findByIdOptional(id).flatMap(this::forget);
    }

    private Optional<Instant> forget(Notice notice) {
        var until = notice.endedAt.plus(NoticeLog.KEPT);
        if (clock.instant().isBefore(until)) {
            return Optional.of(until);
        }
        var logged = notice.endedAt.plus(LOGGED);
        if (notice.organisation().isEmpty() || !clock.instant().isBefore(logged)) {
            notices.delete(notice);
            return Optional.empty();
        }
        notice.forget();
        return Optional.of(logged);
    }
}
