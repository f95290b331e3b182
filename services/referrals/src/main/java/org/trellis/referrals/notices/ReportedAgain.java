package org.trellis.referrals.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;

/// Tells a day later of what came since the last message ([PathwayNotices.What#REPORTED]).
@ApplicationScoped
class ReportedAgain implements DueHandler {

    private final PathwayNotices notices;

    ReportedAgain(PathwayNotices notices) {
        this.notices = notices;
    }

    @Override
    public String kind() {
        return PathwayNotices.What.REPORTED.due;
    }

    @Override
    public Optional<Instant> handle(UUID organisation) {
        return notices.lookAgain(PathwayNotices.What.REPORTED);
    }
}
