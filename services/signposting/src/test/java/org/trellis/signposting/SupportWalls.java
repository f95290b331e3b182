package org.trellis.signposting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trellis.signposting.Support.ask;
import static org.trellis.signposting.Support.asked;
import static org.trellis.signposting.Support.done;
import static org.trellis.signposting.Support.files;
import static org.trellis.signposting.Support.link;
import static org.trellis.signposting.Support.offer;
import static org.trellis.signposting.Support.offered;
import static org.trellis.signposting.Support.officer;
import static org.trellis.signposting.Support.reads;
import static org.trellis.signposting.Support.suggests;
import static org.trellis.signposting.Support.takes;
import static org.trellis.signposting.Support.writes;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.trellis.testing.Directory;

/// What nobody may see or write of others' asks and offers: tried as the app role itself, as a mistake in the service
/// would try it. Two who were asked, or offered something, are strangers to each other in it.
final class SupportWalls {

    private static final List<String> OWNED = List.of(
            "ask",
            "ask_to",
            "ask_answer",
            "ask_filing",
            "advice_message",
            "offer",
            "offer_condition",
            "offer_to",
            "acceptance",
            "acceptance_end",
            "offer_filing",
            "offer_reminder",
            "suggestion");

    private final Party group;
    private final Party council;
    private final Party other;
    private final UUID ask;
    private final UUID offer;
    private final UUID undone;
    private final Party stranger = officer();

    private SupportWalls(Party group, Party council, Party other, UUID ask, UUID offer, UUID undone) {
        this.group = group;
        this.council = council;
        this.other = other;
        this.ask = ask;
        this.offer = offer;
        this.undone = undone;
    }

    /// Something in every table, between a group and a council; another one was asked, and offered it, too.
    static SupportWalls around(Directory directory) {
        var group = Party.group();
        var council = officer();
        var other = Party.group();
        link(directory, group, council);
        link(directory, group, other);
        link(directory, council, other);
        directory.settle();
        council.asks()
                .body(Map.of("workingDays", 3))
                .put("/answer-promise")
                .then()
                .statusCode(200);
        var wanted = ask(council, other);
        wanted.put("councillors", true);
        var ask = asked(group, wanted);
        suggests(council, ask).statusCode(200);
        files(council, "asks", ask, true);
        writes(council, ask, group, "Yes").statusCode(204);
        writes(group, ask, council, "Good").statusCode(204);
        var offer = offered(council, offer(group, other));
        takes(group, offer).statusCode(200);
        done(group, offer, group).statusCode(200);
        var undone = offered(council, offer(group, other));
        files(group, "offers", undone, true);
        takes(group, undone).statusCode(200);
        files(group, "offers", undone, true);
        var reminded = offered(council, offer(group));
        try {
            Awaitility.await().until(() -> Rows.due("offer-reminds", reminded) == 1);
            Rows.fallsDue("offer-reminds", reminded);
            Awaitility.await().until(() -> Rows.visible(group.id(), "offer_reminder") == 1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new SupportWalls(group, council, other, ask, offer, undone);
    }

    void stand() throws SQLException {
        aStrangerSeesNothing();
        whoWasAskedTooSeesNothingOfTheOthers();
        nobodyWritesInAnothersName();
        nobodyChangesWhatIsAnothers();
    }

    private void aStrangerSeesNothing() throws SQLException {
        reads(stranger, "asks", ask).statusCode(404);
        reads(stranger, "offers", offer).statusCode(404);
        for (var table : OWNED) {
            assertThat(Rows.visible(group.id(), table) + Rows.visible(council.id(), table))
                    .as(table)
                    .isPositive();
            assertThat(Rows.visible(stranger.id(), table)).as(table).isZero();
        }
    }

    private void whoWasAskedTooSeesNothingOfTheOthers() throws SQLException {
        assertThat(Rows.visible(other.id(), "ask_to where receiver_id <> '" + other.id() + "'"))
                .isZero();
        assertThat(Rows.visible(other.id(), "offer_to where receiver_id <> '" + other.id() + "'"))
                .isZero();
        for (var table : List.of(
                "ask_answer",
                "ask_filing",
                "advice_message",
                "acceptance",
                "acceptance_end",
                "offer_filing",
                "offer_reminder",
                "suggestion")) {
            assertThat(Rows.visible(other.id(), table)).as(table).isZero();
        }
        assertThat(Rows.visible(council.id(), "offer_filing")).isZero();
        assertThat(Rows.visible(council.id(), "offer_reminder")).isZero();
        assertThat(Rows.visible(group.id(), "ask_filing")).isZero();
        assertThat(Rows.visible(group.id(), "suggestion")).isZero();
    }

    private void nobodyWritesInAnothersName() throws SQLException {
        forge("answer_promise", "organisation_id, working_days", "$new, 3");
        forge(
                "ask",
                "id, sender_id, kind, words, by_day, ends_on, councillors, asked_at",
                "$new, $group, 'space', 'x', current_date, current_date, false, now()");
        forge("ask_to", "id, ask_id, sender_id, receiver_id, asked_at", "$new, $ask, $group, $me, now()");
        forge("ask_answer", "ask_id, sender_id, receiver_id, at", "$ask, $other, $group, now()");
        forge("ask_filing", "organisation_id, ask_id", "$group, $ask");
        forge(
                "advice_message",
                "id, ask_id, asker_id, asked_id, sender_id, receiver_id, words, at",
                "$new, $ask, $group, $council, $council, $group, 'x', now()");
        forge(
                "offer",
                "id, sender_id, kind, words, until_day, made_at",
                "$new, $council, 'space', 'x', current_date, now()");
        forge("offer_condition", "offer_id, n, sender_id, kind, words", "$offer, 9, $council, 'age', 'x'");
        forge("offer_to", "offer_id, sender_id, receiver_id", "$offer, $council, $me");
        forge("acceptance", "offer_id, sender_id, receiver_id, at", "$offer, $council, $other, now()");
        forge(
                "acceptance_end",
                "offer_id, sender_id, receiver_id, by_sender, at",
                "$undone, $council, $group, true, now()");
        forge(
                "acceptance_end",
                "offer_id, sender_id, receiver_id, by_sender, at",
                "$undone, $council, $group, false, now()");
        // Nor does one of the two speak for the other one.
        Rows.cannotAdd(
                group.id(),
                "acceptance_end",
                "offer_id, sender_id, receiver_id, by_sender, at",
                filled("$undone, $council, $group, true, now()"));
        Rows.cannotAdd(
                council.id(),
                "acceptance_end",
                "offer_id, sender_id, receiver_id, by_sender, at",
                filled("$undone, $council, $group, false, now()"));
        forge("offer_filing", "organisation_id, offer_id", "$other, $offer");
        forge("offer_reminder", "organisation_id, offer_id", "$other, $offer");
        forge("suggestion", "organisation_id, ask_id, at", "$other, $ask, now()");
    }

    private void nobodyChangesWhatIsAnothers() throws SQLException {
        for (var who : List.of(council, other, stranger)) {
            changesNothing(who, "update ask set closed_at = now(), met = true where sender_id = $group");
            changesNothing(who, "delete from ask where sender_id = $group");
            changesNothing(who, "delete from ask_to where ask_id = $ask and receiver_id <> " + quoted(who.id()));
            changesNothing(who, "delete from advice_message where sender_id = $group");
        }
        for (var who : List.of(group, other, stranger)) {
            changesNothing(who, "update offer set withdrawn_at = now() where sender_id = $council");
            changesNothing(who, "delete from offer where sender_id = $council");
            changesNothing(who, "delete from offer_to where offer_id = $offer and receiver_id <> " + quoted(who.id()));
            changesNothing(who, "update answer_promise set working_days = 1 where organisation_id = $council");
            changesNothing(who, "delete from answer_promise");
        }
        changesNothing(council, "delete from answer_promise");
        // Without a condition: one would read the rows, and reading has walls of its own.
        for (var table : List.of("ask", "ask_to", "advice_message", "offer", "offer_to", "acceptance")) {
            changesNothing(stranger, "delete from " + table);
        }
        for (var who : List.of(council, other, stranger)) {
            changesNothing(who, "delete from acceptance where receiver_id = $group");
        }
        for (var who : List.of(group, other, stranger)) {
            changesNothing(who, "update suggestion set set_aside_at = now()");
            changesNothing(who, "delete from suggestion");
        }
    }

    private void forge(String table, String columns, String values) throws SQLException {
        Rows.cannotAdd(stranger.id(), table, columns, filled(values));
    }

    private void changesNothing(Party who, String statement) throws SQLException {
        assertThat(Rows.changed(who.id(), filled(statement)))
                .as(who.kind() + ": " + statement)
                .isZero();
    }

    private String filled(String sql) {
        return sql.replace("$new", quoted(UUID.randomUUID()))
                .replace("$group", quoted(group.id()))
                .replace("$council", quoted(council.id()))
                .replace("$other", quoted(other.id()))
                .replace("$ask", quoted(ask))
                .replace("$offer", quoted(offer))
                .replace("$undone", quoted(undone))
                .replace("$me", quoted(stranger.id()));
    }

    private static String quoted(UUID id) {
        return "'" + id + "'";
    }
}
