package org.trellis.signposting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trellis.signposting.networks.Member.founds;
import static org.trellis.signposting.networks.Member.joinsByCode;
import static org.trellis.signposting.networks.Member.messages;
import static org.trellis.signposting.networks.Member.reads;
import static org.trellis.signposting.networks.Member.writes;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.trellis.testing.Directory;

/// What nobody may see or write for another organisation of leaflets, thanks and networks.
final class LeafletWalls implements Runnable {

    private record Forgery(String table, String columns, String values) {}

    private static final List<String> OWNED = List.of(
            "pathway_copy where not open",
            "leaflet",
            "leaflet_target",
            "arrival",
            "daily_count",
            "thank",
            "no_thanks",
            "network",
            "network_invitation",
            "network_member",
            "network_message",
            "network_mute",
            "network_seat");

    private static final List<Forgery> FORGERIES = List.of(
            new Forgery("pathway_copy", "pathway_id, organisation_id, open, version", "$new, $kitchen, true, 1"),
            new Forgery(
                    "leaflet",
                    "id, organisation_id, code, need, place, language, handed_on",
                    "$new, $kitchen, '0123456789', 'food', 'EM1', 'en', now()"),
            new Forgery(
                    "leaflet_target",
                    "leaflet_id, n, organisation_id, receiver_id, fallback, signposted",
                    "$leaflet, 4, $helpline, $me, false, false"),
            new Forgery("arrival", "organisation_id, leaflet_token, need, came_on", "$kitchen, $new, 'food', now()"),
            new Forgery("daily_count", "organisation_id, kind, on_day, count", "$pantry, 'code', now(), 30"),
            new Forgery("thank", "organisation_id, id, words, came_on", "$kitchen, $new, 'x', now()"),
            new Forgery("no_thanks", "organisation_id", "$pantry"),
            new Forgery(
                    "network",
                    "id, name, institutions_may_join, founded_on, founding_id",
                    "$new, 'x', false, now(), $kitchen"),
            // Nor in its own name, where it was not invited.
            new Forgery("network_seat", "organisation_id, network_id, joined_at", "$me, $network, now()"),
            new Forgery("network_seat", "organisation_id, network_id, joined_at", "$pantry, $new, now()"),
            new Forgery(
                    "network_invitation", "network_id, organisation_id, sender_id, until", "$network, $me, $me, now()"),
            new Forgery("network_invitation", "network_id, organisation_id, until", "$network, $me, now()"),
            new Forgery("network_member", "id, network_id, organisation_id, joined_on", "$new, $network, $me, now()"),
            new Forgery("network_message", "id, network_id, sender_id, words, at", "$new, $network, $me, 'x', now()"),
            new Forgery("network_mute", "organisation_id, network_id, member_id", "$pantry, $network, $new"));

    private final Party helpline;
    private final Party kitchen;
    private final Party pantry;
    private final UUID leaflet;
    private final String network;
    private final Party stranger = Party.group();

    private LeafletWalls(Party helpline, Party kitchen, Party pantry, UUID leaflet, String network) {
        this.helpline = helpline;
        this.kitchen = kitchen;
        this.pantry = pantry;
        this.leaflet = leaflet;
        this.network = network;
    }

    /// Organisations with something in every table.
    static LeafletWalls around(Directory directory) {
        var helpline = Party.council();
        var kitchen = Party.group();
        var pantry = Party.group();
        directory.publishes(kitchen);
        directory.opens(kitchen, helpline, "signposts");
        directory.opens(pantry, kitchen, "listed");
        directory.settle();
        var closed = Leaflet.pathway(directory, kitchen);
        Leaflet.withdraws(directory, kitchen, closed);
        var made = Leaflet.hands(helpline, List.of(Leaflet.to(kitchen.id()))).statusCode(201);
        Leaflet.came(kitchen, made.extract().path("code")).statusCode(200);
        helpline.asks()
                .body(Map.of("groupId", kitchen.id(), "words", "Thank you"))
                .post("/thanks/to-groups")
                .then()
                .statusCode(204);
        kitchen.asks().body(Map.of("open", false)).put("/thanks/door").then().statusCode(204);
        var network = founds(kitchen, false);
        writes(kitchen, network, "Before").statusCode(204);
        joinsByCode(pantry, network, kitchen, "Pantry");
        String member = reads(kitchen, network).extract().path("members.find { it.name == 'Pantry' }.id");
        kitchen.asks()
                .body(Map.of("muted", true))
                .put("/networks/{id}/members/{member}/muting", network, member)
                .then()
                .statusCode(204);
        kitchen.asks()
                .body(Map.of("organisationId", pantry.id()))
                .post("/networks/{id}/invitations", network)
                .then()
                .statusCode(204);
        Awaitility.await().until(() -> Tables.visible(kitchen.id(), "pathway_copy where not open") == 1);
        return new LeafletWalls(
                helpline, kitchen, pantry, UUID.fromString(made.extract().path("id")), network);
    }

    @Override
    public void run() {
        try {
            aStrangerSeesNothing();
            nobodyWritesInAnothersName();
            nobodyChangesWhatIsAnothers();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void aStrangerSeesNothing() throws SQLException {
        stranger.asks().get("/leaflets/{id}", leaflet).then().statusCode(404);
        reads(stranger, network).statusCode(404);
        for (var rows : OWNED) {
            assertThat(Tables.visible(stranger.id(), rows)).as(rows).isZero();
        }
        assertThat(Tables.visible(helpline.id(), "arrival")).isZero();
        assertThat(Tables.visible(helpline.id(), "thank")).isZero();
        assertThat(Tables.visible(kitchen.id(), "leaflet")).isZero();
        assertThat(Tables.visible(kitchen.id(), "network_invitation")).isZero();
        assertThat(Tables.visible(pantry.id(), "network_mute")).isZero();
        assertThat(messages(pantry, network)).isEmpty();
    }

    private void nobodyWritesInAnothersName() {
        for (var row : FORGERIES) {
            var insert = "insert into %s (%s) values (%s)".formatted(row.table(), row.columns(), filled(row.values()));
            refused(stranger, insert);
        }
        // A member is no founder, and gives it to nobody.
        refused(pantry, filled("update network set founding_id = $pantry where id = $network"));
        refused(kitchen, filled("update pathway_copy set organisation_id = $pantry where not open"));
    }

    private static void refused(Party by, String statement) {
        assertThatThrownBy(() -> Tables.changed(by.id(), statement))
                .as(statement)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("row-level security");
    }

    private void nobodyChangesWhatIsAnothers() throws SQLException {
        for (var set : List.of(
                "pathway_copy set version = version",
                "daily_count set count = 0",
                "thank set put_away = true",
                "network set founding_id = null")) {
            changesNothing(stranger, "update " + set);
        }
        for (var table : List.of(
                "pathway_copy",
                "leaflet",
                "arrival",
                "daily_count",
                "thank",
                "no_thanks",
                "network",
                "network_invitation",
                "network_member",
                "network_message",
                "network_mute",
                "network_seat")) {
            changesNothing(stranger, "delete from " + table);
        }
        // Whoever is in it takes away nothing of the others', nor the whole while there are others.
        changesNothing(pantry, "delete from network");
        changesNothing(pantry, filled("delete from network_member where organisation_id = $kitchen"));
        changesNothing(pantry, filled("delete from network_message where sender_id = $kitchen"));
        changesNothing(helpline, "delete from arrival");
        changesNothing(kitchen, "delete from leaflet");
        changesNothing(kitchen, filled("delete from pathway_copy where organisation_id = $kitchen"));
    }

    private static void changesNothing(Party by, String statement) throws SQLException {
        assertThat(Tables.changed(by.id(), statement)).as(statement).isZero();
    }

    private String filled(String sql) {
        return sql.replace("$new", quoted(UUID.randomUUID()))
                .replace("$leaflet", quoted(leaflet))
                .replace("$network", "'" + network + "'")
                .replace("$helpline", quoted(helpline.id()))
                .replace("$kitchen", quoted(kitchen.id()))
                .replace("$pantry", quoted(pantry.id()))
                .replace("$me", quoted(stranger.id()));
    }

    private static String quoted(UUID id) {
        return "'" + id + "'";
    }
}
