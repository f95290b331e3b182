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

    private final InstitutionSteps steps;

    UnfinishedInstitution(InstitutionSteps steps) {
        this.steps = steps;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID subject) {
        steps.finish(subject);
        return Optional.empty();
    }
}
