package org.trellis.directory.destruction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;

/// The day of a closing has come.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TheDay implements DueHandler {

    static final String KIND = "destruction";

    private final Endings endings;
    private final Destroying destroying;
    private final InstantSource clock;

    TheDay(Endings endings, Destroying destroying, InstantSource clock) {
        this.endings = endings;
        this.destroying = destroying;
        this.clock = clock;
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID term) {
        var at = endings.at(term);
        if (at.isPresent() && clock.instant().isBefore(at.get())) {
            return at;
        }
        at.ifPresent(_ -> destroying.destroy());
        return Optional.empty();
    }
}
