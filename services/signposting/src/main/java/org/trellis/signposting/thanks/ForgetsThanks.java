package org.trellis.signposting.thanks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;

/// Removes somebody's thanks a year after they came.
@ApplicationScoped
class ForgetsThanks implements DueHandler {

    static final String KIND = "forget-thank";

    private final Thanks thanks;

    ForgetsThanks(Thanks thanks) {
        this.thanks = thanks;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID thank) {
        var _ = thanks.delete(thank);
        return Optional.empty();
    }
}
