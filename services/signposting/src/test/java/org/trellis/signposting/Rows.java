package org.trellis.signposting;

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

    /// What is due about this subject falls due now.
    public static int fallsDue(String kind, UUID subject) throws SQLException {
        try (var clock = Database.as("clock");
                var move = clock.prepareStatement("update due set at = now() where kind = ? and subject_id = ?")) {
            move.setString(1, kind);
            move.setObject(2, subject);
            return move.executeUpdate();
        }
    }

    /// How much is due of a kind, about this subject.
    public static int due(String kind, UUID subject) throws SQLException {
        try (var clock = Database.as("clock");
                var find = clock.prepareStatement("select count(*) from due where kind = ? and subject_id = ?")) {
            find.setString(1, kind);
            find.setObject(2, subject);
            try (var row = find.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
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
}
