package org.trellis.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.trellis.testing.Database;

/// The tables as a mistake in the service would meet them: as the app role, for an organisation.
public final class Rows {

    private Rows() {}

    static Connection actingAs(UUID organisation) throws SQLException {
        var app = Database.as("app");
        app.setAutoCommit(false);
        app.createStatement().execute("select set_config('trellis.organisation', '" + organisation + "', true)");
        return app;
    }

    public static int visible(UUID to, String from) throws SQLException {
        try (var app = actingAs(to);
                var row = app.createStatement().executeQuery("select count(*) from " + from)) {
            row.next();
            return row.getInt(1);
        }
    }

    public static String text(UUID by, String select) throws SQLException {
        try (var app = actingAs(by);
                var row = app.createStatement().executeQuery(select)) {
            row.next();
            return row.getString(1);
        }
    }

    /// To whoever holds the link of this mark, and acts for nobody.
    public static int visibleToHolder(String mark, String from) throws SQLException {
        try (var app = Database.as("app")) {
            app.setAutoCommit(false);
            app.createStatement().execute("select set_config('trellis.subject', '" + mark + "', true)");
            try (var row = app.createStatement().executeQuery("select count(*) from " + from)) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    static int changed(UUID by, String statement) throws SQLException {
        try (var app = actingAs(by)) {
            return app.createStatement().executeUpdate(statement);
        }
    }

    /// For what only time does, such as that a year passes.
    public static void change(UUID by, String statement) throws SQLException {
        try (var app = actingAs(by)) {
            app.createStatement().executeUpdate(statement);
            app.commit();
        }
    }

    /// The same for rows that nobody changes: their walls stand aside for the length of the change alone.
    public static void agesBy(String interval, String table, String column, String where) throws SQLException {
        try (var owner = Database.as("owner")) {
            owner.setAutoCommit(false);
            var sql = owner.createStatement();
            sql.execute("alter table " + table + " no force row level security");
            var changed = sql.executeUpdate(
                    "update %s set %s = %s - interval '%s' where %s".formatted(table, column, column, interval, where));
            sql.execute("alter table " + table + " force row level security");
            owner.commit();
            assertThat(changed).isEqualTo(1);
        }
    }

    public static void forgetsWhatWasHeard() throws SQLException {
        try (var owner = Database.as("owner")) {
            owner.createStatement().execute("truncate heard");
        }
    }

    public static void fallsDue(UUID subject) throws SQLException {
        try (var clock = Database.as("clock");
                var move = clock.prepareStatement("update due set at = now() where subject_id = ?")) {
            move.setObject(1, subject);
            move.executeUpdate();
        }
    }

    public static int count(String role, String table) throws SQLException {
        try (var connection = Database.as(role);
                var row = connection.createStatement().executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getInt(1);
        }
    }
}
