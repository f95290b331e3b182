package org.trellis.referrals.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;

/// Tells a day later of what came since the last message ([PathwayNotices.What#ASKED]).
@ApplicationScoped
class AskedAgain implements DueHandler {

    private final PathwayNotices notices;

    AskedAgain(PathwayNotices notices) {
        this.notices = notices;
    }

    @Override
    public String kind() {
        return PathwayNotices.What.ASKED.due;
    }

    @Override
    public Optional<Instant> handle(UUID organisation) {
        return notices.lookAgain(PathwayNotices.What.ASKED);
    }
}
