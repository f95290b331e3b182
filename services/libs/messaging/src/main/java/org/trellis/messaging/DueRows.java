package org.trellis.messaging;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What is due, as the clock's role sees it: whose and when, never what.
@ApplicationScoped
class DueRows {

    // Postponed, not removed: if this replica dies half-way, another one finds it again.
    private static final String CLAIM = """
            update due set at = now() + make_interval(secs => ?)
            where (organisation_id, kind, subject_id) = (
                select organisation_id, kind, subject_id from due where at <= now()
                order by at limit 1 for update skip locked)
            returning organisation_id, kind, subject_id
            """;

    private static final String DONE = "delete from due where organisation_id = ? and kind = ? and subject_id = ?";

    private static final String AGAIN =
            "update due set at = ? where organisation_id = ? and kind = ? and subject_id = ?";

    record Row(UUID organisation, String kind, UUID subject) {

        void name(PreparedStatement statement, int first) throws SQLException {
            statement.setObject(first, organisation);
            statement.setString(first + 1, kind);
            statement.setObject(first + 2, subject);
        }
    }

    private final AgroalDataSource database;
    private final Duration lease;

    DueRows(
            @DataSource("clock") AgroalDataSource database,
            @ConfigProperty(name = "trellis.clock.lease") Duration lease) {
        this.database = database;
        this.lease = lease;
    }

    /// The one that has waited longest; it is nobody else's until the lease is over.
    Optional<Row> claim() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(CLAIM)) {
            statement.setDouble(1, lease.toMillis() / 1000.0);
            try (var found = statement.executeQuery()) {
                return found.next()
                        ? Optional.of(new Row(
                                found.getObject(1, UUID.class), found.getString(2), found.getObject(3, UUID.class)))
                        : Optional.empty();
            }
        }
    }

    void done(Row row, Optional<Instant> again) throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        again.isPresent() ? again(connection, again.get()) : connection.prepareStatement(DONE)) {
            row.name(statement, again.isPresent() ? 2 : 1);
            statement.executeUpdate();
        }
    }

    private static PreparedStatement again(Connection connection, Instant at) throws SQLException {
        var statement = connection.prepareStatement(AGAIN);
        statement.setObject(1, at.atOffset(ZoneOffset.UTC));
        return statement;
    }
}
