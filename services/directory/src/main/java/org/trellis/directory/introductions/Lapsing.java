package org.trellis.directory.introductions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.trellis.directory.places.London;
import org.trellis.messaging.DueHandler;

/// The last day of a request is over: nobody sees it from then on, whenever this is handled. What falls due removes it,
/// as whoever asked.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Lapsing implements DueHandler {

    static final String KIND = "introduction-lapses";

    private final Introductions introductions;
    private final InstantSource clock;

    Lapsing(Introductions introductions, InstantSource clock) {
        this.introductions = introductions;
        this.clock = clock;
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID id) {
        var end = introductions.ours(id).map(one -> London.endOf(one.until));
        if (end.isPresent() && clock.instant().isBefore(end.get())) {
            return end;
        }
        introductions.letLapsedGo(London.today(clock));
        return Optional.empty();
    }
}
