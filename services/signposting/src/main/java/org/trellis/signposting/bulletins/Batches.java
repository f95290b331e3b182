package org.trellis.signposting.bulletins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.links.Links;
import org.trellis.links.Reception;
import org.trellis.signposting.audience.Audience;
import org.trellis.signposting.audience.Rounds;
import org.trellis.signposting.audience.Sendings;

/// Brings a bulletin to a few receivers in one transaction: it is delivered to them, and their turn is over, or
/// neither.
@ApplicationScoped
@Transactional
class Batches {

    /// What is left after a batch.
    enum Left {
        MORE,
        /// Others have taken the last ones, and are not done.
        WITH_OTHERS,
        NOTHING
    }

    private final Bulletins bulletins;
    private final Audience audience;
    private final Sendings sendings;
    private final Rounds rounds;
    private final Links links;
    private final InstantSource clock;
    private final int size;

    Batches(
            Bulletins bulletins,
            Audience audience,
            Sendings sendings,
            Rounds rounds,
            Links links,
            InstantSource clock,
            @ConfigProperty(name = "trellis.bulletins.batch") int size) {
        this.bulletins = bulletins;
        this.audience = audience;
        this.sendings = sendings;
        this.rounds = rounds;
        this.links = links;
        this.clock = clock;
        this.size = size;
    }

    Left next(UUID id) {
        var bulletin = bulletins.own(id);
        if (bulletin.isEmpty()) {
            return Left.NOTHING;
        }
        links.mustBeCurrent();
        var receivers = audience.waiting(id, size);
        if (receivers.isEmpty()) {
            return end(bulletin.get());
        }
        int delivered = 0;
        // What was withdrawn meanwhile comes to nobody any more.
        if (bulletin.get().withdrawn() == null) {
            for (var receiver : receivers) {
                delivered += links.receptionAt(receiver) == Reception.OPEN ? sendings.deliver(id, receiver, now()) : 0;
            }
        }
        audience.done(id, receivers);
        sendings.advance(id, receivers.size(), delivered);
        return Left.MORE;
    }

    private Left end(Issued bulletin) {
        if (audience.isAnybodyWaiting(bulletin.id())) {
            return Left.WITH_OTHERS;
        }
        if (sendings.finish(bulletin.id(), now()) && bulletin.kind().equals("seeing")) {
            rounds.begin(bulletin.id(), "delivered", bulletin.version());
        }
        return Left.NOTHING;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
