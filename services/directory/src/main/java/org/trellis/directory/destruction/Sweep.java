package org.trellis.directory.destruction;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.trellis.directory.operator.Operator;
import org.trellis.messaging.Due;
import org.trellis.messaging.DueHandler;

/// Looks at each start, and each day, whether something of an organisation that was destroyed came back.
@ApplicationScoped
class Sweep implements DueHandler.InSteps {

    static final String KIND = "destroyed-swept";

    private static final UUID EACH_DAY = new UUID(0, 0);
    private static final Duration A_DAY = Duration.ofDays(1);

    private final DestroyedDesk desk;
    private final Operator operator;
    private final Due due;
    private final InstantSource clock;

    Sweep(DestroyedDesk desk, Operator operator, Due due, InstantSource clock) {
        this.desk = desk;
        this.operator = operator;
        this.due = due;
        this.clock = clock;
    }

    void onStart(@Observes StartupEvent event) {
        operator.run(() -> {
            due.at(clock.instant(), KIND, UUID.randomUUID());
            due.at(clock.instant().plus(A_DAY), KIND, EACH_DAY);
        });
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID subject) {
        desk.sweep();
        return subject.equals(EACH_DAY) ? Optional.of(clock.instant().plus(A_DAY)) : Optional.empty();
    }
}
