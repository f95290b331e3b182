package org.trellis.signposting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.trellis.testing.Database;
import org.trellis.testing.Directory;

/// What nobody may see or write for another organisation: tried by HTTP, and as the app role itself, as a mistake in
/// the service would try it.
final class Walls implements Runnable {

    private static final List<String> OWNED = List.of(
            "signpost", "signpost_note", "signpost_filing", "signpost_count", "link_copy", "inbox", "idempotency");

    private final Party group;
    private final Party council;
    private final Party stranger = Party.council();
    private final UUID signpost;
    private final SupportWalls support;
    private final BulletinWalls bulletins;

    private Walls(Party group, Party council, UUID signpost, SupportWalls support, BulletinWalls bulletins) {
        this.group = group;
        this.council = council;
        this.signpost = signpost;
        this.support = support;
        this.bulletins = bulletins;
    }

    /// Two organisations with something in every table.
    static Walls around(Directory directory) {
        var group = Party.group();
        var council = Party.council();
        directory.opens(group, council, "signposts");
        directory.publishes(group);
        directory.settle();
        var id = council.asks()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Party.signpost(group.id(), "Second floor, no lift."))
                .post("/signposts")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        group.files(UUID.fromString(id), true);
        Awaitility.await().untilAsserted(() -> {
            group.asks().get("/signposts/counts").then().body("items.size()", equalTo(1));
            group.asks().get("/links/state").then().statusCode(200);
        });
        var hidden = Party.group();
        directory.publishes(hidden);
        directory.withdraws(hidden);
        Awaitility.await().until(() -> visible(hidden.id(), "listing_copy where not listed") == 1);
        return new Walls(
                group, council, UUID.fromString(id), SupportWalls.around(directory), BulletinWalls.around(directory));
    }

    @Override
    public void run() {
        try {
            aStrangerSeesNothing();
            nobodyWritesInAnothersName();
            theOtherPartyChangesNothing();
            support.stand();
            bulletins.run();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void aStrangerSeesNothing() throws SQLException {
        stranger.reads(signpost).statusCode(404);
        stranger.asks().get("/signposts/counts").then().statusCode(200).body("items.size()", equalTo(0));
        for (var table : OWNED) {
            assertThat(visible(stranger.id(), table)).as(table).isZero();
        }
        assertThat(visible(stranger.id(), "listing_copy where not listed")).isZero();
    }

    private void nobodyWritesInAnothersName() throws SQLException {
        forge(
                "signpost",
                "id, sender_id, receiver_id, need, place, sent_at",
                "$new, $group, $me, 'food', 'EM1', now()");
        forge(
                "signpost_note",
                "signpost_id, sender_id, receiver_id, words, until",
                "'" + signpost + "', $council, $group, 'x', now()");
        forge("signpost_filing", "organisation_id, signpost_id, sent_at", "$council, '" + signpost + "', now()");
        forge("signpost_count", "organisation_id, month, direction, need, count", "$group, '2026-01', 'sent', 'x', 1");
        forge("link_copy", "organisation_id, other_id, live, version", "$group, $me, false, 1");
        forge("listing_copy", "organisation_id, listed, version", "$council, true, 1");
        forge("institution_copy", "organisation_id, kind", "$group, 'council'");
        forge("inbox", "organisation_id, consumer, message_id", "$group, 'x', $new");
        forge("idempotency", "organisation_id, person, route, key, result_id", "$group, 'x', 'x', 'x', $new");
        forge("destroyed", "organisation_id, at", "$group, now()");
        forge("due", "organisation_id, kind, subject_id, at", "$group, 'x', $new, now() + interval '1 year'");
        forge(
                "outbox",
                "id, aggregatetype, aggregateid, type, payload, organisation_id",
                "$new, 'signposting.signpost', 'x', 'x', '{}', $group");
    }

    private void theOtherPartyChangesNothing() throws SQLException {
        changesNothing(council, "update link_copy set level = 'partner' where organisation_id = $group");
        changesNothing(stranger, "update listing_copy set version = version where organisation_id = $group");
        changesNothing(group, "delete from signpost_note where sender_id = $council");
        for (var table : List.of("link_copy", "listing_copy", "due")) {
            changesNothing(stranger, "delete from " + table);
        }
    }

    private void forge(String table, String columns, String values) throws SQLException {
        try (var app = actingAs(stranger.id())) {
            var insert = "insert into %s (%s) values (%s)".formatted(table, columns, filled(values, stranger));
            assertThatThrownBy(() -> app.createStatement().execute(insert))
                    .as("An insert into " + table + " in another's name")
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("row-level security");
            app.rollback();
        }
    }

    private void changesNothing(Party who, String statement) throws SQLException {
        try (var app = actingAs(who.id())) {
            assertThat(app.createStatement().executeUpdate(filled(statement, who)))
                    .as(statement)
                    .isZero();
            app.rollback();
        }
    }

    private String filled(String sql, Party me) {
        return sql.replace("$new", quoted(UUID.randomUUID()))
                .replace("$group", quoted(group.id()))
                .replace("$council", quoted(council.id()))
                .replace("$me", quoted(me.id()));
    }

    private static String quoted(UUID id) {
        return "'" + id + "'";
    }

    private static int visible(UUID to, String from) throws SQLException {
        try (var app = actingAs(to);
                var row = app.createStatement().executeQuery("select count(*) from " + from)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static Connection actingAs(UUID organisation) throws SQLException {
        var app = Database.as("app");
        app.setAutoCommit(false);
        app.createStatement().execute("select set_config('trellis.organisation', '" + organisation + "', true)");
        return app;
    }
}
