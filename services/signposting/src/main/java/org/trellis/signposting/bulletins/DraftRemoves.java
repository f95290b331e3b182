package org.trellis.signposting.bulletins;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;
import org.trellis.signposting.audience.Audience;

/// Removes a draft that nobody has touched for half a year.
@ApplicationScoped
class DraftRemoves implements DueHandler {

    static final String KIND = "bulletin-draft-left";
    static final Duration LOOK = Duration.ofDays(180);

    private final Drafts drafts;
    private final Audience audience;
    private final InstantSource clock;

    DraftRemoves(Drafts drafts, Audience audience, InstantSource clock) {
        this.drafts = drafts;
        this.audience = audience;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID id) {
        var over = clock.instant().minus(LOOK);
        var draft = drafts.lock(id);
        if (draft.filter(one -> one.editedAt().isAfter(over)).isPresent()) {
            return Optional.of(draft.get().editedAt().plus(LOOK));
        }
        draft.ifPresent(one -> {
            audience.clear(id);
            drafts.remove(id);
        });
        return Optional.empty();
    }
}
