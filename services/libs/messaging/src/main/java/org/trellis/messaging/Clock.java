package org.trellis.messaging;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.trellis.messaging.DueRows.Row;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// Takes what fell due and has it done as the organisation that asked for it: at once when this replica noted it, and
/// by a slow poll for what falls due later or was left behind.
@ApplicationScoped
class Clock {

    private static final Logger log = Logger.getLogger(Clock.class);
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final DueRows rows;
    private final List<DueHandler> handlers;
    private final ActingAs actingAs;
    private final Duration every;
    private final List<Thread> workers;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean stopping;

    Clock(
            DueRows rows,
            @All List<DueHandler> handlers,
            ActingAs actingAs,
            @ConfigProperty(name = "trellis.clock.every") Duration every,
            @ConfigProperty(name = "trellis.clock.workers") int workers) {
        this.rows = rows;
        this.handlers = handlers;
        this.actingAs = actingAs;
        this.every = every;
        this.workers = IntStream.range(0, workers)
                .mapToObj(n -> Thread.ofPlatform().name("clock-" + n).daemon().unstarted(this::serve))
                .toList();
    }

    void onStart(@Observes StartupEvent event) {
        workers.forEach(Thread::start);
    }

    void onStop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        wake();
        for (var worker : workers) {
            worker.join(PATIENCE);
        }
    }

    /// Something may be due.
    void wake() {
        work.release(Math.max(0, workers.size() - work.availablePermits()));
    }

    private void serve() {
        while (!stopping) {
            try {
                work.tryAcquire(every.toMillis(), TimeUnit.MILLISECONDS);
                for (var row = rows.claim(); row.isPresent() && !stopping; row = rows.claim()) {
                    handle(row.get());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (SQLException | RuntimeException e) {
                log.warnf("What is due waits: %s", e.toString());
            }
        }
    }

    private void handle(Row row) throws SQLException {
        try {
            var handler = handler(row.kind());
            rows.done(row, handle(handler, row));
        } catch (RuntimeException e) {
            log.warnf(e, "What fell due (%s) will be tried again", row.kind());
        }
    }

    private Optional<Instant> handle(DueHandler handler, Row row) {
        var organisation = new OrganisationId(row.organisation());
        return handler instanceof DueHandler.InSteps
                ? actingAs.callInNone(organisation, () -> handler.handle(row.subject()))
                : actingAs.call(organisation, () -> handler.handle(row.subject()));
    }

    private DueHandler handler(String kind) {
        return handlers.stream()
                .filter(h -> h.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing handles what is due as " + kind));
    }
}
