package org.trellis.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Moves committed events to Kafka, oldest first: at once when this replica committed some, and by a slow poll for
/// what a replica that died left behind.
@ApplicationScoped
public class OutboxRelay {

    private static final Logger log = Logger.getLogger(OutboxRelay.class);
    private static final int MANY = 1_000_000;

    private final OutboxDrain drain;
    private final Topics topics;
    private final Duration every;
    private final Semaphore work = new Semaphore(0);
    private final Thread thread;
    private volatile boolean stopping;

    OutboxRelay(OutboxDrain drain, Topics topics, @ConfigProperty(name = "trellis.outbox.every") Duration every) {
        this.drain = drain;
        this.topics = topics;
        this.every = every;
        this.thread = Thread.ofPlatform().name("outbox-relay").daemon().unstarted(this::relay);
    }

    void onStart(@Observes StartupEvent event) {
        thread.start();
    }

    void onStop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        wake();
        thread.join(Duration.ofSeconds(5));
    }

    /// There is something to move.
    void wake() {
        if (work.availablePermits() < MANY) {
            work.release();
        }
    }

    private void relay() {
        while (!stopping) {
            try {
                work.tryAcquire(every.toMillis(), TimeUnit.MILLISECONDS);
                work.drainPermits();
                topics.ensure();
                drain.drain();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (Exception e) {
                log.warnf("Events wait in the outbox: %s", rootMessage(e));
            }
        }
    }

    private static String rootMessage(Throwable e) {
        var root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }
}
