package org.trellis.referrals.pathways;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;

/// Withdraws a pathway that nobody has said is right for a year. Its holder finds it among its drafts.
@ApplicationScoped
class Lapsing implements DueHandler {

    static final String KIND = "pathway-lapses";

    private final Pathways pathways;
    private final Announcements announcements;
    private final InstantSource clock;

    Lapsing(Pathways pathways, Announcements announcements, InstantSource clock) {
        this.pathways = pathways;
        this.announcements = announcements;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID subject) {
        var pathway = pathways.lock(subject).filter(p -> p.published);
        if (pathway.isPresent() && clock.instant().isBefore(pathway.get().lapses())) {
            return Optional.of(pathway.get().lapses());
        }
        pathway.ifPresent(p -> {
            p.withdraw();
            announcements.ended(p);
        });
        return Optional.empty();
    }
}
