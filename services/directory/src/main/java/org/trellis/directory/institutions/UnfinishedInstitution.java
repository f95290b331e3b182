package org.trellis.directory.institutions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;

/// Finishes the registration of an institution that a request left half-done, however it ended.
@ApplicationScoped
class UnfinishedInstitution implements DueHandler {

    static final String KIND = "institution";

    private final InstitutionDesk desk;

    UnfinishedInstitution(InstitutionDesk desk) {
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
