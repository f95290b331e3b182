package org.trellis.referrals.pathways;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What other features may know of a pathway, and do with it.
@ApplicationScoped
@Transactional
public class Register {

    /// A pathway that the organisation acted for may read.
    ///
    /// @param isAsked whether its holder says of each organisation if it may refer
    public record Entry(UUID id, UUID holder, boolean isAsked) {

        static Entry of(Pathway pathway) {
            return new Entry(pathway.id, pathway.organisationId, pathway.isAsked());
        }
    }

    private final Pathways pathways;
    private final Announcements announcements;
    private final InstantSource clock;

    Register(Pathways pathways, Announcements announcements, InstantSource clock) {
        this.pathways = pathways;
        this.announcements = announcements;
        this.clock = clock;
    }

    /// Refuses as absent what may not be read.
    public Entry read(UUID id) {
        return Entry.of(pathways.read(id));
    }

    /// What its holder calls it; none when it may not be read, or not any more.
    public Optional<String> title(UUID id) {
        return pathways.published(List.of(id)).stream().findFirst().map(p -> p.title);
    }

    /// One of the organisation acted for, which nobody else changes until the transaction ends. Refuses to readers.
    public Entry own(UUID id) {
        return Entry.of(pathways.mine(id));
    }

    /// The organisation acted for pauses, is full, or does and is so no longer.
    public void isSettledAnew() {
        pathways.noteClosed();
    }

    /// Others found an own one wrong: its readers see that it is in doubt until somebody of the holder says that it is
    /// right.
    public void isWrong(UUID id) {
        var pathway = pathways.mine(id);
        if (pathway.published && pathway.doubtedAt == null) {
            pathway.doubt(clock.instant());
            announcements.changed(pathway);
        }
    }
}
