package org.trellis.grants.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;

/// Removes a draft that nobody has touched for a year, and one that was sent, a year after it was started.
@ApplicationScoped
class DraftRemoves implements DueHandler {

    static final String KIND = "application-draft-left";
    static final Duration KEPT = Duration.ofDays(365);

    private final DraftRows rows;
    private final InstantSource clock;

    DraftRemoves(DraftRows rows, InstantSource clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID id) {
        var over = clock.instant().minus(KEPT);
        var draft = rows.lockMine(id);
        if (draft.filter(one -> one.touchedAt().isAfter(over)).isPresent()) {
            return Optional.of(draft.get().touchedAt().plus(KEPT));
        }
        rows.remove(id);
        return Optional.empty();
    }
}
