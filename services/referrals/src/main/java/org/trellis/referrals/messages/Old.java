package org.trellis.referrals.messages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;

/// Deletes what an organisation wrote about a referral some weeks after it is over: whatever a tired person wrote into
/// it in spite of everything does not stay.
@ApplicationScoped
class Old implements DueHandler {

    static final String KIND = "desk-messages-old";

    static final Duration LOOK = Duration.ofDays(30);

    private final Messages messages;
    private final InstantSource clock;

    Old(Messages messages, InstantSource clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID referral) {
        if (messages.side(referral).filter(Messages.Side::open).isPresent()) {
            return Optional.of(clock.instant().plus(LOOK));
        }
        messages.deleteOwn(referral);
        return Optional.empty();
    }
}
