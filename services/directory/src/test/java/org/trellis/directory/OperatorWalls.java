package org.trellis.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trellis.directory.Borough.group;
import static org.trellis.directory.Borough.shows;
import static org.trellis.directory.Borough.writes;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.trellis.directory.operator.Operator;
import org.trellis.testing.Database;

/// What is between the operator and one group, or the operator's own, is nobody else's to see or write.
final class OperatorWalls {

    static final List<String> FENCED = List.of(
            "institution",
            "institution_invitation",
            "hiding",
            "hiding_end",
            "hiding_appeal",
            "hiding_step",
            "support_visit");

    /// Who was there when the walls held last.
    private record Neighbours(UUID group, UUID institution) {}

    private static volatile Neighbours known;

    private OperatorWalls() {}

    /// A drill asks this once for each policy, and most are noticed by what is tried at those of the last time.
    static void hold() {
        if (known != null) {
            nothingIsOpen(known);
        }
        var institution = OperatorJourney.anInstitutionComesIn();
        var group = group("Free Wharf Solidarity");
        writes(group);
        shows(group, "public");
        var ended = OperatorJourney.hides(group);
        OperatorJourney.appeals(group, ended);
        Operators.operator().asks().delete("/hidings/{id}", ended).then().statusCode(204);
        OperatorJourney.invitesSupport(group);
        var neighbours = new Neighbours(group.id(), UUID.fromString(institution));
        nothingIsOpen(neighbours);
        known = neighbours;
    }

    private static void nothingIsOpen(Neighbours neighbours) {
        try (var app = Database.as("app");
                var statement = app.createStatement()) {
            app.setAutoCommit(false);
            for (var who : List.of("organisation = '" + UUID.randomUUID() + "'", "subject = 'no-such-mark'")) {
                nothingIsSeen(app, statement, who);
                nothingIsWritten(app, statement, who, neighbours);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void nothingIsSeen(Connection app, Statement statement, String who) throws SQLException {
        statement.execute("set local trellis." + who);
        for (var table : FENCED) {
            try (var rows = statement.executeQuery("select count(*) from " + table)) {
                rows.next();
                assertThat(rows.getInt(1))
                        .as("rows of " + table + " for " + who)
                        .isZero();
            }
        }
        app.rollback();
    }

    private static void nothingIsWritten(Connection app, Statement statement, String who, Neighbours neighbours)
            throws SQLException {
        for (var write : forged(neighbours.group(), neighbours.institution())) {
            statement.execute("set local trellis." + who);
            assertThat(changes(statement, write)).as(write).isFalse();
            app.rollback();
        }
    }

    private static boolean changes(Statement statement, String write) {
        try {
            return statement.executeUpdate(write) > 0;
        } catch (SQLException e) {
            return false;
        }
    }

    private static List<String> forged(UUID group, UUID institution) {
        var operator = Operator.ID;
        var other = UUID.randomUUID();
        return List.of(
                "insert into institution (id, organisation_id, kind, name, look, evidence, person, language,"
                        + " registered_at) values ('%s', '%s', 'partner', 'F', '%s', 'F', 'F', 'en', now())"
                                .formatted(other, operator, other),
                "update institution set name = 'Forged'",
                "insert into institution_invitation (institution_id, organisation_id, registration_id, kind, name,"
                        + " token_mark, address_mark, channel, language, invited_at, until) values ('%s', '%s', '%s',"
                                .formatted(other, operator, other)
                        + " 'partner', 'F', repeat('a', 64), repeat('a', 64), 'sms', 'en', now(), now())",
                "update institution_invitation set name = 'Forged'",
                "insert into hiding values ('%s', '%s', '%s', 'F', 'A forged reason', 'F', now(), now() + interval '1 h')"
                        .formatted(other, operator, group),
                "insert into hiding_end values ('%s', '%s', '%s', 'over', now())".formatted(other, operator, group),
                "insert into hiding_appeal values ('%s', '%s', '%s', 'Forged', now())"
                        .formatted(other, operator, group),
                "delete from hiding",
                "delete from hiding_end",
                "delete from hiding_appeal",
                "insert into hiding_step values ('%s', '%s', 'told', now())".formatted(group, other),
                "insert into support_visit values ('%s', '%s', '%s', 'F', 'F', now(), now() + interval '1 h', null)"
                        .formatted(other, group, operator),
                "update support_visit set about = 'Forged'",
                "delete from support_visit",
                "insert into published_organisation (organisation_id, kind, name) values ('%s', 'council', 'Forged')"
                        .formatted(institution));
    }
}
