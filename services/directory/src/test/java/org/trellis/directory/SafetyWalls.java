package org.trellis.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.testing.Database;

/// What a stranger must not see or write of how a group keeps people safe, and of whom it talked that through with.
final class SafetyWalls {

    // Of a group that shows itself to those it is linked with alone. What public groups show is for everybody.
    private static final Map<String, String> NOT_THEIRS = Map.of(
            "safety_page", "organisation_id = '%2$s'",
            "talk", "sender_id <> '%1$s' and receiver_id <> '%1$s'",
            "talk_shown", "organisation_id = '%2$s'");

    private SafetyWalls() {}

    static void hold(UUID stranger, UUID group, UUID council) throws SQLException {
        try (var app = Database.as("app");
                var sql = app.createStatement()) {
            app.setAutoCommit(false);
            for (var table : NOT_THEIRS.entrySet()) {
                as(stranger, sql);
                try (var rows = sql.executeQuery("select count(*) from %s where %s"
                        .formatted(table.getKey(), table.getValue().formatted(stranger, group)))) {
                    rows.next();
                    assertThat(rows.getInt(1)).as("rows of " + table).isZero();
                }
                app.rollback();
            }
            for (var write : forged(stranger, group, council)) {
                assertThat(changes(app, sql, stranger, write)).as(write).isFalse();
            }
        }
    }

    private static void as(UUID organisation, Statement sql) throws SQLException {
        sql.execute("set local trellis.organisation = '%s'".formatted(organisation));
    }

    private static boolean changes(Connection app, Statement sql, UUID stranger, String write) throws SQLException {
        as(stranger, sql);
        try {
            return sql.executeUpdate(write) > 0;
        } catch (SQLException _) {
            return false;
        } finally {
            app.rollback();
        }
    }

    private static List<String> forged(UUID stranger, UUID group, UUID council) {
        var id = UUID.randomUUID();
        return List.of(
                "insert into safety_page values ('%s', 'Forged', now(), 0)".formatted(id),
                "update safety_page set words = 'Forged'",
                "delete from safety_page",
                // Of two who are linked both ways and said nothing of the kind.
                "insert into talk values ('%s', '%s', '%s', current_date, now())".formatted(id, council, group),
                "insert into talk values ('%s', '%s', '%s', current_date, now())".formatted(id, stranger, group),
                "update talk set day = current_date",
                "delete from talk",
                "insert into talk_shown values ('%s', '%s', '%s', current_date)".formatted(id, group, council),
                "update talk_shown set day = current_date",
                "delete from talk_shown");
    }
}
