package org.trellis.messaging;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// Takes what fell due and has it done as the organisation that asked for it. It sees whose and when, never what.
@ApplicationScoped
class Clock {

    private static final Logger log = Logger.getLogger(Clock.class);

    // Postponed, not removed: if this replica dies half-way, another one finds it again.
    private static final String CLAIM = """
            update due set at = now() + interval '5 minutes'
            where (organisation_id, kind, subject_id) in (
                select organisation_id, kind, subject_id from due where at <= now()
                order by at limit 100 for update skip locked)
            returning organisation_id, kind, subject_id
            """;

    private static final String DONE = "delete from due where organisation_id = ? and kind = ? and subject_id = ?";

    private record Row(UUID organisation, String kind, UUID subject) {}

    private final AgroalDataSource database;
    private final List<DueHandler> handlers;
    private final ActingAs actingAs;

    Clock(@DataSource("clock") AgroalDataSource database, @All List<DueHandler> handlers, ActingAs actingAs) {
        this.database = database;
        this.handlers = handlers;
        this.actingAs = actingAs;
    }

    @Scheduled(every = "${trellis.clock.every:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() throws SQLException {
        for (var row : claim()) {
            try {
                var handler = handler(row.kind());
                actingAs.run(new OrganisationId(row.organisation()), () -> handler.handle(row.subject()));
                done(row);
            } catch (RuntimeException e) {
                log.warnf(e, "What fell due (%s) will be tried again in five minutes", row.kind());
            }
        }
    }

    private DueHandler handler(String kind) {
        return handlers.stream()
                .filter(h -> h.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing handles what is due as " + kind));
    }

    private List<Row> claim() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(CLAIM)) {
            var rows = new ArrayList<Row>();
            while (found.next()) {
                rows.add(new Row(found.getObject(1, UUID.class), found.getString(2), found.getObject(3, UUID.class)));
            }
            return rows;
        }
    }

    private void done(Row row) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(DONE)) {
            statement.setObject(1, row.organisation());
            statement.setString(2, row.kind());
            statement.setObject(3, row.subject());
            statement.executeUpdate();
        }
    }
}
