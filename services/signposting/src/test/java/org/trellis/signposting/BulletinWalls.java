package org.trellis.signposting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trellis.signposting.Bulletin.notice;
import static org.trellis.signposting.Bulletin.seeing;
import static org.trellis.signposting.Bulletin.sent;
import static org.trellis.signposting.Bulletin.uploaded;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.trellis.testing.Directory;

/// What nobody may see or write of bulletins for another organisation, tried as the app role itself.
final class BulletinWalls implements Runnable {

    private static final List<String> OWNED = List.of(
            "bulletin",
            "bulletin_delivery",
            "bulletin_version",
            "bulletin_word",
            "bulletin_draft",
            "bulletin_audience",
            "bulletin_sending",
            "bulletin_round",
            "upload",
            "attachment",
            "bulletin_copy",
            "bulletin_reply",
            "reply_promise");

    private final Party group;
    private final Party council;
    private final Party stranger = Party.of("council", "liaison-officer");
    private final Bulletin notice;
    private final Bulletin told;
    private final Bulletin draft;

    private BulletinWalls(Party group, Party council, Bulletin notice, Bulletin told, Bulletin draft) {
        this.group = group;
        this.council = council;
        this.notice = notice;
        this.told = told;
        this.draft = draft;
    }

    /// Two organisations with something in every table.
    static BulletinWalls around(Directory directory) {
        var group = Party.group();
        var council = Bulletin.known(directory, Party.of("council", "liaison-officer"));
        directory.opens(group, council, "signposts");
        directory.settle();
        var words = notice();
        words.put("attachmentIds", List.of(uploaded(council, "leaflet.pdf")));
        var notice = sent(council, words, group);
        notice.passedOnBy(group, 1).statusCode(200);
        notice.withdraws("No money left").statusCode(200);
        var told = sent(group, seeing(), council);
        Awaitility.await().until(() -> Rows.visible(council.id(), "reply_promise") == 1);
        told.answeredBy(council, "Two more advisers.").statusCode(201);
        uploaded(council, "unused.pdf");
        var draft = Bulletin.drafted(council, notice()).isFor(group);
        return new BulletinWalls(group, council, notice, told, draft);
    }

    @Override
    public void run() {
        try {
            aStrangerSeesNothing();
            aReceiverSeesNothingOfWhatIsTheSendersOwn();
            aSenderSeesNothingOfWhatIsTheReceiversOwn();
            nobodyWritesInAnothersName();
            nobodyRemovesWhatIsAnothers();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void aStrangerSeesNothing() throws SQLException {
        for (var table : OWNED) {
            assertThat(Rows.visible(stranger.id(), table)).as(table).isZero();
        }
    }

    private void aReceiverSeesNothingOfWhatIsTheSendersOwn() throws SQLException {
        for (var table : List.of("bulletin_draft", "upload")) {
            assertThat(Rows.visible(group.id(), table)).as(table).isZero();
        }
        for (var table : List.of("bulletin_audience", "bulletin_sending")) {
            assertThat(Rows.visible(group.id(), table + " where bulletin_id = " + quoted(notice.id())))
                    .as(table)
                    .isZero();
        }
    }

    private void aSenderSeesNothingOfWhatIsTheReceiversOwn() throws SQLException {
        assertThat(Rows.visible(council.id(), "bulletin_copy")).isZero();
        assertThat(Rows.visible(council.id(), "bulletin_delivery where bulletin_id = " + quoted(notice.id())))
                .isZero();
    }

    private void nobodyWritesInAnothersName() throws SQLException {
        forge("bulletin_draft", "organisation_id, id, kind, title, edited_at", "$council, $new, 'notice', 'x', now()");
        forge("bulletin", "id, sender_id, kind, position, sent_at", "$new, $council, 'notice', $new, now()");
        forge(
                "bulletin_delivery",
                "bulletin_id, receiver_id, sender_id, position, at",
                "$notice, $me, $council, $new, now()");
        forge(
                "bulletin_version",
                "bulletin_id, n, sender_id, title, body, changed, at",
                "$notice, 9, $council, 'x', 'x', 'x', now()");
        forge("bulletin_word", "bulletin_id, word, sender_id, text, at", "$notice, 'outcome', $council, 'x', now()");
        forge("bulletin_audience", "organisation_id, bulletin_id, receiver_id", "$council, $new, $me");
        forge("bulletin_sending", "organisation_id, bulletin_id, total", "$council, $new, 1");
        forge("bulletin_round", "organisation_id, id, bulletin_id, what, n", "$council, $new, $new, 'changed', 1");
        forge("upload", "organisation_id, id, name, type, content, at", "$council, $new, 'x', 'image/png', 'x', now()");
        forge(
                "attachment",
                "id, bulletin_id, n, sender_id, place, name, type, content",
                "$new, $notice, 1, $council, 2, 'x', 'image/png', 'x'");
        forge("bulletin_copy", "organisation_id, bulletin_id, touched_at", "$council, $new, now()");
        forge(
                "bulletin_reply",
                "id, bulletin_id, sender_id, receiver_id, words, at",
                "$new, $told, $council, $group, 'x', now()");
        // Nor in its own name about what was never delivered to it.
        forge(
                "bulletin_reply",
                "id, bulletin_id, sender_id, receiver_id, words, at",
                "$new, $told, $me, $group, 'x', now()");
        forge(
                "reply_promise",
                "bulletin_id, sender_id, receiver_id, owed_by, at",
                "$notice, $council, $group, '2030-01-01', now()");
        forge(
                "reply_promise",
                "bulletin_id, sender_id, receiver_id, owed_by, at",
                "$told, $group, $me, '2030-01-01', now()");
    }

    private void nobodyRemovesWhatIsAnothers() throws SQLException {
        for (var table : List.of(
                "bulletin",
                "bulletin_draft",
                "bulletin_audience",
                "bulletin_sending",
                "bulletin_round",
                "upload",
                "bulletin_copy",
                "bulletin_reply",
                "reply_promise")) {
            changesNothing(stranger, "delete from " + table);
        }
        changesNothing(group, "delete from bulletin where sender_id = $council");
        changesNothing(group, "delete from bulletin_reply where sender_id = $council");
        changesNothing(group, "delete from reply_promise where receiver_id = $council");
        for (var own : List.of(
                "bulletin_draft set version = version",
                "bulletin_audience set done = done",
                "bulletin_sending set done = done",
                "bulletin_round set n = n",
                "bulletin_copy set told_version = 0")) {
            changesNothing(stranger, "update " + own);
        }
    }

    private void forge(String table, String columns, String values) throws SQLException {
        try (var app = Rows.actingAs(stranger.id())) {
            var insert = "insert into %s (%s) values (%s)".formatted(table, columns, filled(values));
            assertThatThrownBy(() -> app.createStatement().execute(insert))
                    .as("An insert into " + table + " in another's name")
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("row-level security");
            app.rollback();
        }
    }

    private void changesNothing(Party who, String statement) throws SQLException {
        try (var app = Rows.actingAs(who.id())) {
            assertThat(app.createStatement().executeUpdate(filled(statement)))
                    .as(statement)
                    .isZero();
            app.rollback();
        }
    }

    private String filled(String sql) {
        return sql.replace("$new", quoted(UUID.randomUUID()))
                .replace("$notice", quoted(notice.id()))
                .replace("$told", quoted(told.id()))
                .replace("$draft", quoted(draft.id()))
                .replace("$group", quoted(group.id()))
                .replace("$council", quoted(council.id()))
                .replace("$me", quoted(stranger.id()));
    }

    private static String quoted(UUID id) {
        return "'" + id + "'";
    }
}
