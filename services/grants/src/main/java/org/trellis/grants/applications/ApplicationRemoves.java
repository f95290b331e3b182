package org.trellis.grants.applications;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;

/// Removes an application, with all that was written about it, two years after it was sent; one that money was given
/// for after seven, since books are kept for six years after the one that they are about. The ledger stays.
@ApplicationScoped
class ApplicationRemoves implements DueHandler {

    static final String KIND = "application-is-forgotten";
    static final Duration KEPT = Duration.ofDays(2 * 365 + 1);
    static final Duration KEPT_WITH_MONEY = Duration.ofDays(7 * 365 + 2);

    private final ApplicationRows rows;
    private final Ending ending;
    private final InstantSource clock;

    ApplicationRemoves(ApplicationRows rows, Ending ending, InstantSource clock) {
        this.rows = rows;
        this.ending = ending;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID id) {
        return rows.find(id).flatMap(this::look);
    }

    private Optional<Instant> look(Application one) {
        var kept = one.state().equals(Application.APPROVED) ? KEPT_WITH_MONEY : KEPT;
        var end = one.sentAt().plus(kept);
        if (clock.instant().isBefore(end)) {
            return Optional.of(end);
        }
        ending.of(one.id());
        rows.remove(one.id());
        return Optional.empty();
    }
}
