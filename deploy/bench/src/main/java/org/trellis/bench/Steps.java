package org.trellis.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.trellis.people.Addresses;

/// Watches a number grow in signposting's database, and notes when it reached each step. It reads as the superuser of
/// the local stack, because asking over HTTP every millisecond would be most of the load.
final class Steps implements AutoCloseable {

    private static final long PAUSE = 1_000_000;

    private final Connection connection;
    private final PreparedStatement query;
    private final long start;
    private final long[] reached;
    private final Thread watch;
    private volatile boolean enough;

    Steps(Addresses addresses, String sql, List<UUID> organisations, int steps) throws SQLException {
        connection = DriverManager.getConnection(
                "jdbc:postgresql://" + addresses.of("postgres") + "/signposting", "postgres", "trellis");
        query = connection.prepareStatement(sql);
        query.setArray(1, connection.createArrayOf("uuid", organisations.toArray()));
        start = now();
        reached = new long[steps];
        watch = Thread.ofPlatform().start(this::look);
    }

    /// When each step was reached, by `System.nanoTime`; waits for the last.
    long[] await() throws InterruptedException {
        watch.join(60_000);
        if (watch.isAlive()) {
            throw new IllegalStateException("Not all " + reached.length + " steps were reached");
        }
        return reached;
    }

    private void look() {
        try {
            for (var step = 0; step < reached.length && !enough; LockSupport.parkNanos(PAUSE)) {
                for (var grown = now() - start; step < Math.min(grown, reached.length); step++) {
                    reached[step] = System.nanoTime();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long now() throws SQLException {
        try (var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        enough = true;
        connection.close();
    }
}
