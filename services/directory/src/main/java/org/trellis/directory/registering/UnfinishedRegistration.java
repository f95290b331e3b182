package org.trellis.directory.registering;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;

/// Finishes what a request left half-done, however it ended.
@ApplicationScoped
class UnfinishedRegistration implements DueHandler {

    static final String KIND = "registration";

    private final RegistrationDesk desk;

    UnfinishedRegistration(RegistrationDesk desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID registration) {
        desk.finish(registration);
        return Optional.empty();
    }
}
