package org.trellis.signposting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.trellis.signposting.networks.Member.code;
import static org.trellis.signposting.networks.Member.founds;
import static org.trellis.signposting.networks.Member.invites;
import static org.trellis.signposting.networks.Member.joins;
import static org.trellis.signposting.networks.Member.joinsByCode;
import static org.trellis.signposting.networks.Member.leaves;
import static org.trellis.signposting.networks.Member.messages;
import static org.trellis.signposting.networks.Member.reads;
import static org.trellis.signposting.networks.Member.types;
import static org.trellis.signposting.networks.Member.writes;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.trellis.testing.Directory;

/// Networks, once through.
final class NetworkJourney implements Runnable {

    private final Directory directory;
    private Party kitchen;
    private Party pantry;
    private Party wharf;

    NetworkJourney(Directory directory) {
        this.directory = directory;
    }

    @Override
    public void run() {
        kitchen = Party.group();
        pantry = Party.group();
        wharf = Party.group();
        directory.opens(pantry, kitchen, "listed");
        directory.settle();
        var id = founds(kitchen, false);
        inviteAndJoin(id);
        write(id);
        leave(id);
        nothingIsLeft(id);
        theLastOneTakesItAlong(id);
    }

    private void inviteAndJoin(String id) {
        invites(kitchen, id, pantry.id()).statusCode(204);
        reads(pantry, id).statusCode(200);
        pantry.asks().delete("/networks/{id}/invitation", id).then().statusCode(204);
        reads(pantry, id).statusCode(404);
        invites(kitchen, id, pantry.id()).statusCode(204);
        joins(pantry, id, "Pantry").statusCode(204);
        joinsByCode(wharf, id, pantry, null);
        reads(kitchen, id).body("members", hasSize(3));
    }

    private void write(String id) {
        writes(kitchen, id, "Loaves over").statusCode(204);
        assertThat(messages(pantry, id)).containsExactly("Loaves over");
        String member = reads(pantry, id).extract().path("members.find { it.name == null && !it.you }.id");
        pantry.asks()
                .body(Map.of("muted", true))
                .put("/networks/{id}/members/{member}/muting", id, member)
                .then()
                .statusCode(204);
        reads(pantry, id).body("members.findAll { it.muted }", hasSize(1));
    }

    private void leave(String id) {
        writes(wharf, id, "Bye").statusCode(204);
        String message = kitchen.asks().get("/networks/{id}/messages", id).path("items[0].id");
        leaves(wharf, id).statusCode(204);
        reads(wharf, id).statusCode(404);
        reads(kitchen, id).body("members", hasSize(2));
        try {
            Tables.fallsDue(UUID.fromString(message), "forget-network-message");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        eventually(() -> assertThat(messages(kitchen, id)).containsExactly("Loaves over"));
    }

    private void nothingIsLeft(String id) {
        directory.opens(wharf, pantry, "listed");
        directory.settle();
        types(pantry, code(kitchen, founds(kitchen, false))).statusCode(200);
        writes(pantry, id, "Still here").statusCode(204);
        assertThat(Remains.of(pantry))
                .containsKeys(
                        "network_invitation", "network_member", "network_message", "network_mute", "network_seat");
        directory.destroys(pantry);
        eventually(() -> assertThat(Remains.of(pantry)).isEmpty());
        reads(kitchen, id).statusCode(200).body("members", hasSize(1));
        assertThat(messages(kitchen, id)).containsExactly("Loaves over");
    }

    private void theLastOneTakesItAlong(String id) {
        var code = code(kitchen, id);
        leaves(kitchen, id).statusCode(204);
        reads(kitchen, id).statusCode(404);
        types(wharf, code).statusCode(422);
    }

    private static void eventually(ThrowingRunnable happens) {
        Awaitility.await().untilAsserted(happens);
    }
}
