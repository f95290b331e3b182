package org.trellis.directory.institutions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;

/// Lets in a first member whose acceptance was noted while sign-in was away.
@ApplicationScoped
class UnfinishedJoining implements DueHandler {

    static final String KIND = "institution-joining";

    private final JoiningDesk desk;

    UnfinishedJoining(JoiningDesk desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID subject) {
        desk.finish(subject);
        return Optional.empty();
    }
}
