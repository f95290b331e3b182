package org.trellis.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.testing.Database;

/// What a stranger must not see or write of who looks after a link, of hand-over notes, and of requests to meet.
final class LiaisonWalls {

    private static final Map<String, String> NOT_THEIRS = Map.of(
            "liaison", "organisation_id <> '%1$s'",
            "liaison_shown", "organisation_id <> '%1$s'",
            "introduction_put_away", "organisation_id <> '%1$s'",
            "handover_note", "sender_id <> '%1$s' and receiver_id <> '%1$s'",
            "introduction", "sender_id <> '%1$s' and receiver_id <> '%1$s'");

    private LiaisonWalls() {}

    static void hold(UUID stranger, UUID group, UUID council) throws SQLException {
        try (var app = Database.as("app");
                var sql = app.createStatement()) {
            app.setAutoCommit(false);
            for (var table : NOT_THEIRS.entrySet()) {
                as(stranger, sql);
                try (var rows = sql.executeQuery("select count(*) from %s where %s"
                        .formatted(table.getKey(), table.getValue().formatted(stranger)))) {
                    rows.next();
                    assertThat(rows.getInt(1)).as("rows of " + table.getKey()).isZero();
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
                "insert into liaison values ('%s', '%s', null, 'forged', null, now())".formatted(id, id),
                "update liaison set person = 'forged'",
                "delete from liaison",
                "insert into liaison_shown (id, organisation_id, called) select id, organisation_id, 'Forged' from"
                        + " liaison where organisation_id = '%s' limit 1".formatted(group),
                "update liaison_shown set called = 'Forged'",
                "delete from liaison_shown",
                "insert into handover_note values ('%s', '%s', '%s', null, 'Forged', now())"
                        .formatted(id, group, council),
                "insert into handover_note values ('%s', '%s', '%s', null, 'Forged', now())"
                        .formatted(id, stranger, group),
                "delete from handover_note",
                "insert into introduction values ('%s', '%s', '%s', 'steward', 'Forged', now(), current_date)"
                        .formatted(id, id, council),
                "delete from introduction",
                "insert into introduction_put_away values ('%s', '%s', now())".formatted(group, id),
                "delete from introduction_put_away");
    }
}
