package org.trellis.referrals.pathways;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;

/// Looks at a published pathway now and then. Its holder is told before it ages; what nobody has said is
/// right for a year is withdrawn, and its holder finds it among the drafts.
@ApplicationScoped
class Lapsing implements DueHandler {

    static final String KIND = "pathway-lapses";

    private final Pathways pathways;
    private final Announcements announcements;
    private final Reminding reminding;
    private final InstantSource clock;

    Lapsing(Pathways pathways, Announcements announcements, Reminding reminding, InstantSource clock) {
        this.pathways = pathways;
        this.announcements = announcements;
        this.reminding = reminding;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID subject) {
        pathways.alone();
        return pathways.lock(subject).filter(p -> p.published).flatMap(this::look);
    }

    private Optional<Instant> look(Pathway pathway) {
        var now = clock.instant();
        if (!now.isBefore(pathway.lapses())) {
            pathway.withdraw();
            announcements.ended(pathway);
            return Optional.empty();
        }
        if (Reminder.of(pathway, now).isPresent()) {
            reminding.remind(now);
        }
        return Optional.of(Reminder.next(pathway, now));
    }
}
