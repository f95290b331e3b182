package org.trellis.portal.vocabulary;

import jakarta.ws.rs.ProcessingException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.trellis.portal.services.ServiceProblem;

/// A list of directory's that seldom changes: asked for again after a while, and an old one serves while directory is
/// away.
final class Remembered<T> {

    private static final Logger LOG = Logger.getLogger(Remembered.class);
    private static final Duration FRESH = Duration.ofMinutes(5);

    private record Snapshot<T>(List<T> items, Instant at) {}

    private final Supplier<List<T>> source;
    private volatile Snapshot<T> snapshot = new Snapshot<>(List.of(), Instant.EPOCH);

    Remembered(Supplier<List<T>> source) {
        this.source = source;
    }

    List<T> at(Instant now) {
        if (snapshot.at().plus(FRESH).isBefore(now)) {
            try {
                snapshot = new Snapshot<>(source.get(), now);
            } catch (ProcessingException | ServiceProblem away) {
                LOG.warnf("A list cannot be had: %s", away.getMessage());
            }
        }
        return snapshot.items();
    }
}
