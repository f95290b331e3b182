package org.trellis.directory.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.trellis.directory.places.London;
import org.trellis.messaging.DueHandler;

/// A year after a talk nobody reads of it any more, whenever this is handled. What falls due removes it, as the body
/// that said it.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TalkIsOver implements DueHandler {

    static final String KIND = "talk-over";

    private final Talks talks;
    private final InstantSource clock;

    TalkIsOver(Talks talks, InstantSource clock) {
        this.talks = talks;
        this.clock = clock;
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID id) {
        var talk = talks.ours(id);
        var end = talk.map(one -> London.endOf(one.until()));
        if (end.isPresent() && clock.instant().isBefore(end.get())) {
            return end;
        }
        talk.ifPresent(talks::remove);
        return Optional.empty();
    }
}
