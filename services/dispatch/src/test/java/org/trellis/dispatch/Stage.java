package org.trellis.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.trellis.testing.Database;

/// What a test begins with: noon, and gateways that work and are known to.
@ApplicationScoped
public class Stage {

    private final MovableTime time;
    private final Sink sink;

    Stage(MovableTime time, Sink sink) {
        this.time = time;
        this.sink = sink;
    }

    public void isSet() {
        time.isNoon();
        sink.is(Sink.Mood.WELL);
        try (var app = Database.as("app")) {
            app.createStatement()
                    .executeUpdate("update channel set failures = 0, failing_since = null, probe_at = null");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
