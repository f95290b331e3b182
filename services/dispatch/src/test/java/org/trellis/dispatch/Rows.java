package org.trellis.dispatch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.trellis.testing.Database;

/// What no front door shows: rows as the app role has them when it acts for somebody, and the clock's.
public final class Rows {

    private Rows() {}

    /// Each row as one text.
    public static List<String> of(UUID owner, String table) {
        try (var app = actingAs(owner);
                var found = app.createStatement().executeQuery("select t::text from " + table + " t")) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The same of its own rows in a table that shows it others' too, and of these columns alone.
    public static List<String> own(UUID owner, String table, String columns) {
        return of(owner, "(select %s from %s where organisation_id = '%s')".formatted(columns, table, owner));
    }

    public static boolean isDestroyed(UUID organisation) {
        return !of(organisation, "(select from destroyed where organisation_id = '%s')".formatted(organisation))
                .isEmpty();
    }

    public static String state(UUID owner, UUID notice) {
        try (var app = actingAs(owner);
                var found =
                        app.createStatement().executeQuery("select state from notice where id = '" + notice + "'")) {
            return found.next() ? found.getString(1) : "none";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whatever is due of this kind some time is due now.
    public static void fallDue(String kind) {
        clock("update due set at = now() where kind = '" + kind + "' and at > now()");
    }

    public static void fallDue(UUID subject) {
        clock("update due set at = now() where subject_id = '" + subject + "'");
    }

    public static int due(UUID subject) {
        try (var clock = Database.as("clock");
                var found = clock.createStatement()
                        .executeQuery("select count(*) from due where subject_id = '" + subject + "'")) {
            found.next();
            return found.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static int waitingInTheOutbox() {
        try (var relay = Database.as("relay");
                var found = relay.createStatement().executeQuery("select count(*) from outbox")) {
            found.next();
            return found.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Connection actingAs(UUID owner) throws SQLException {
        var app = Database.as("app");
        app.setAutoCommit(false);
        app.createStatement().execute("select set_config('trellis.organisation', '" + owner + "', true)");
        return app;
    }

    private static void clock(String statement) {
        try (var clock = Database.as("clock")) {
            clock.createStatement().executeUpdate(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
