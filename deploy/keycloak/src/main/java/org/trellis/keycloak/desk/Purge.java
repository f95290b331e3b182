package org.trellis.keycloak.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// Removes codes and counts that are over, a bounded number at a time. Two servers that do it at once do no harm.
final class Purge implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Purge.class);
    private static final int BATCH = 1_000;

    // So long an ended code is still answered with "it is over" and can be asked for again.
    private static final Duration KEPT = Duration.ofHours(1);

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("trellis-purge").factory());
    private final Attempts attempts;
    private final Limits limits;
    private final Duration every;

    Purge(Attempts attempts, Limits limits, Duration every) {
        this.attempts = attempts;
        this.limits = limits;
        this.every = every;
    }

    void start() {
        clock.scheduleWithFixedDelay(this::purge, every.toSeconds(), every.toSeconds(), TimeUnit.SECONDS);
    }

    private void purge() {
        try {
            var before = Instant.now().minus(KEPT);
            while (attempts.purge(before, BATCH) == BATCH || limits.purge(before, BATCH) == BATCH) {
                // A bounded transaction each time, until little is left.
            }
        } catch (RuntimeException e) {
            LOG.warnf("Codes that are over could not be removed, and will be later: %s", e.getClass());
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
