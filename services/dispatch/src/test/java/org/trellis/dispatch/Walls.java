package org.trellis.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.trellis.dispatch.inbound.Texting;
import org.trellis.dispatch.recipients.Known;

/// What nobody may see or write for somebody else: tried by HTTP, and as the app role itself, as a mistake in the
/// service would try it.
final class Walls implements Runnable {

    private static final List<String> OWNED = List.of(
            "notice",
            "recipient",
            "recipient_notice",
            "recipient_said",
            "budget_used",
            "answer",
            "inbox",
            "idempotency");

    private final Keeper stranger = Keeper.group();
    private final Ask notice;

    private Walls(Ask notice) {
        this.notice = notice;
    }

    /// An organisation and a person with something in every table but those of messaging that only its users fill.
    static Walls around(Askers askers, Sink sink) {
        var notice = Ask.stillRight(UUID.randomUUID());
        askers.ask(notice);
        await().untilAsserted(() -> assertThat(sink.takenOf(notice.id())).hasSize(1));
        Texting.says(notice.to(), "1");
        Texting.says(notice.to(), "START");
        await().untilAsserted(() -> assertThat(Facts.of(notice.id())).hasSize(2));
        var owners = List.of(notice.organisation(), Known.id(notice.to()));
        assertThat(OWNED)
                .filteredOn(table -> !table.equals("idempotency"))
                .allSatisfy(table -> assertThat(owners.stream()
                                .mapToInt(o -> Rows.of(o, table).size())
                                .sum())
                        .as(table)
                        .isPositive());
        return new Walls(notice);
    }

    @Override
    public void run() {
        try {
            aStrangerSeesNothing();
            nobodyWritesInAnothersName();
            nobodyEndsWhatAnotherWaitsFor();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void aStrangerSeesNothing() {
        stranger.log().statusCode(200).body("items.size()", equalTo(0));
        for (var table : OWNED) {
            assertThat(Rows.of(stranger.id(), table)).as(table).isEmpty();
            assertThat(Rows.of(notice.id(), table)).as(table).isEmpty();
        }
    }

    private void nobodyWritesInAnothersName() throws SQLException {
        forge(
                "notice",
                "id, organisation_id, template, language, channel, urgent, not_after, asked_at, state",
                "$new, $other, 'x-y', 'en', 'sms', true, now(), now(), 'queued'");
        forge("recipient", "organisation_id, used_at", "$other, now()");
        forge("recipient_notice", "organisation_id, notice_id, at", "$other, $new, now()");
        forge("recipient_said", "organisation_id, message_id, at", "$other, $new, now()");
        forge("budget_used", "organisation_id, channel, period, used", "$other, 'sms', '2026-01', 0");
        forge("answer", "organisation_id, notice_id, message_id, at", "$other, $notice, $new, now()");
        forge("inbox", "organisation_id, consumer, message_id", "$other, 'x', $new");
        forge("idempotency", "organisation_id, person, route, key, result_id", "$other, 'x', 'x', 'x', $new");
        forge("destroyed", "organisation_id, at", "$other, now()");
        forge("due", "organisation_id, kind, subject_id, at", "$other, 'x', $new, now() + interval '1 year'");
        forge(
                "outbox",
                "id, aggregatetype, aggregateid, type, payload, organisation_id",
                "$new, 'dispatch.delivery', 'x', 'x', '{}', $other");
    }

    private void nobodyEndsWhatAnotherWaitsFor() throws SQLException {
        try (var app = Rows.actingAs(stranger.id())) {
            assertThat(app.createStatement().executeUpdate("delete from due")).isZero();
            app.rollback();
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

    private String filled(String sql) {
        return sql.replace("$new", quoted(UUID.randomUUID()))
                .replace("$other", quoted(notice.organisation()))
                .replace("$notice", quoted(notice.id()));
    }

    private static String quoted(UUID id) {
        return "'" + id + "'";
    }
}
