package org.trellis.directory.linkchecks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.trellis.directory.stewards.Stewards;
import org.trellis.directory.weblinks.LinkLook;
import org.trellis.directory.weblinks.Night;
import org.trellis.messaging.DueHandler;

/// Looks at a group's links once a night. Other people's servers, and sign-in, which knows the stewards, are asked
/// between the transactions. While sign-in is away this falls due again, and finds every link looked at already.
@ApplicationScoped
class Looking implements DueHandler.InSteps {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final LinkBook book;
    private final LinkLook look;
    private final Stewards stewards;
    private final InstantSource clock;
    // One group at a time by each replica: what else falls due must not wait for other people's servers.
    private final Semaphore turn = new Semaphore(1);

    Looking(LinkBook book, LinkLook look, Stewards stewards, InstantSource clock) {
        this.book = book;
        this.look = look;
        this.stewards = stewards;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Night.LOOKED_AT;
    }

    @Override
    public Optional<Instant> handle(UUID group) {
        if (!turn.tryAcquire()) {
            return Optional.of(clock.instant().plus(SOON));
        }
        try {
            return lookAt(group);
        } finally {
            turn.release();
        }
    }

    private Optional<Instant> lookAt(UUID group) {
        var links = book.begin();
        if (links.isEmpty()) {
            return Optional.empty();
        }
        if (book.note(look.at(links.get()))) {
            book.tell(stewards.of(group));
        }
        return Optional.of(Night.next(group, clock.instant()));
    }
}
