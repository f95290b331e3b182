package org.trellis.signposting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.trellis.testing.Database;

/// The tables as a mistake in the service would meet them: as the app role, for an organisation.
public final class Rows {

    private Rows() {}

    static Connection actingAs(UUID organisation) throws SQLException {
        return actingAs("app", organisation);
    }

    private static Connection actingAs(String role, UUID organisation) throws SQLException {
        var connection = Database.as(role);
        connection.setAutoCommit(false);
        connection.createStatement().execute("select set_config('trellis.organisation', '" + organisation + "', true)");
        return connection;
    }

    public static int visible(UUID to, String from) throws SQLException {
        return Integer.parseInt(text(to, "select count(*) from " + from));
    }

    public static String text(UUID by, String select) throws SQLException {
        try (var app = actingAs("app", by);
                var row = app.createStatement().executeQuery(select)) {
            row.next();
            return row.getString(1);
        }
    }

    /// How many rows it would change.
    static int changed(UUID by, String statement) throws SQLException {
        try (var app = actingAs("app", by)) {
            return app.createStatement().executeUpdate(statement);
        }
    }

    static void cannotAdd(UUID by, String table, String columns, String values) throws SQLException {
        try (var app = actingAs("app", by)) {
            var insert = "insert into %s (%s) values (%s)".formatted(table, columns, values);
            assertThatThrownBy(() -> app.createStatement().execute(insert))
                    .as("An insert into " + table + " in another's name")
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("row-level security");
        }
    }

    /// Something is due for an organisation once more, as if a message or a clock had come twice.
    public static void isDue(UUID organisation, String kind, UUID subject) throws SQLException {
        try (var app = actingAs("app", organisation)) {
            app.createStatement()
                    .executeUpdate("insert into due (organisation_id, kind, subject_id, at) values ('%s', '%s', '%s',"
                                    .formatted(organisation, kind, subject)
                            + " now()) on conflict do nothing");
            app.commit();
        }
    }

    /// What only time does, to rows that nobody changes.
    public static void ages(String table, String set, String where) throws SQLException {
        assertThat(change(table, "update %s set %s where %s".formatted(table, set, where)))
                .isPositive();
    }

    /// As the owner of the tables, for what only time or an accident does: their walls stand aside for that alone.
    public static int change(String table, String statement) throws SQLException {
        try (var owner = Database.as("owner")) {
            owner.setAutoCommit(false);
            var sql = owner.createStatement();
            sql.execute("alter table " + table + " no force row level security");
            var changed = sql.executeUpdate(statement);
            sql.execute("alter table " + table + " force row level security");
            owner.commit();
            return changed;
        }
    }

    /// As the owner, what is no change of rows.
    public static void ruin(String statement) throws SQLException {
        try (var owner = Database.as("owner")) {
            owner.createStatement().execute(statement);
        }
    }

    /// What is due about this subject falls due now.
    public static int fallsDue(String kind, UUID subject) throws SQLException {
        try (var clock = Database.as("clock");
                var move = clock.prepareStatement("update due set at = now() where kind = ? and subject_id = ?")) {
            move.setString(1, kind);
            move.setObject(2, subject);
            return move.executeUpdate();
        }
    }

    public static int due(String kind, UUID subject) throws SQLException {
        return count("kind = '%s' and subject_id = '%s'".formatted(kind, subject));
    }

    public static int dueNow(String kind, UUID subject) throws SQLException {
        return count("at <= now() and kind = '%s' and subject_id = '%s'".formatted(kind, subject));
    }

    private static int count(String due) throws SQLException {
        try (var clock = Database.as("clock");
                var row = clock.createStatement().executeQuery("select count(*) from due where " + due)) {
            row.next();
            return row.getInt(1);
        }
    }
}
