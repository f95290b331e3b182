package org.trellis.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.trellis.testing.Database;

/// The tables as a mistake in the service would meet them: as the app role, for an organisation.
public final class Rows {

    private Rows() {}

    public static Connection actingAs(UUID organisation) throws SQLException {
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

    /// The same as somebody with a role.
    public static int visibleAs(UUID to, String role, String from) throws SQLException {
        try (var app = actingAs(to)) {
            app.createStatement().execute("select set_config('trellis.roles', '" + role + "', true)");
            try (var row = app.createStatement().executeQuery("select count(*) from " + from)) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /// Changes something, as somebody with a role, and takes it back.
    public static int writeAs(UUID by, String person, String role, String statement) throws SQLException {
        try (var app = actingAs(by)) {
            app.createStatement()
                    .execute("select set_config('trellis.roles', '%s', true), set_config('trellis.person', '%s', true)"
                            .formatted(role, person));
            return app.createStatement().executeUpdate(statement);
        }
    }

    /// How many rows it would change; none are.
    public static int changed(UUID by, String statement) throws SQLException {
        try (var app = actingAs(by)) {
            return app.createStatement().executeUpdate(statement);
        }
    }

    /// For good.
    public static void write(UUID by, String... statements) throws SQLException {
        try (var app = actingAs(by)) {
            for (var statement : statements) {
                app.createStatement().execute(statement);
            }
            app.commit();
        }
    }

    public static void fallsDue(UUID subject, String kind) throws SQLException {
        try (var clock = Database.as("clock");
                var move = clock.prepareStatement("update due set at = now() where subject_id = ? and kind = ?")) {
            move.setObject(1, subject);
            move.setString(2, kind);
            assertThat(move.executeUpdate()).as(kind).isPositive();
        }
    }

    /// Of what is due about it now, or was begun.
    public static int dueNow(UUID subject) throws SQLException {
        return due("subject_id = '%s'".formatted(subject));
    }

    /// The same of one kind: a fund is counted again within the hour.
    public static int dueNow(UUID subject, String kind) throws SQLException {
        return due("subject_id = '%s' and kind = '%s'".formatted(subject, kind));
    }

    private static int due(String which) throws SQLException {
        try (var clock = Database.as("clock");
                var row = clock.createStatement()
                        .executeQuery("select count(*) from due where at <= now() + interval '1 hour' and " + which)) {
            row.next();
            return row.getInt(1);
        }
    }

    /// The same where a trigger keeps what is.
    public static void passUntriggered(String table, String trigger, String set, String where) throws SQLException {
        try (var owner = Database.as("owner")) {
            owner.createStatement().execute("alter table " + table + " disable trigger " + trigger);
            pass(table, set, where);
            owner.createStatement().execute("alter table " + table + " enable trigger " + trigger);
        }
    }

    /// What only time does: the walls stand aside for the length of the change alone.
    public static void pass(String table, String set, String where) throws SQLException {
        try (var owner = Database.as("owner")) {
            owner.setAutoCommit(false);
            var sql = owner.createStatement();
            sql.execute("alter table " + table + " no force row level security");
            var changed = sql.executeUpdate("update %s set %s where %s".formatted(table, set, where));
            sql.execute("alter table " + table + " force row level security");
            owner.commit();
            assertThat(changed).as(table).isPositive();
        }
    }
}
