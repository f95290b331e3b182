package org.trellis.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.trellis.contracts.directory.CapacityEvent.Limit;
import org.trellis.testing.Directory;

/// Loops and referrals, once through: agreed, sent up to what there is room for, answered, and over with the link.
final class ReferralJourney implements Runnable {

    private final Directory directory;

    ReferralJourney(Directory directory) {
        this.directory = directory;
    }

    @Override
    public void run() {
        var pair = agree(Party.council(), Party.group());
        whatIsADutyGoesToNoGroup(pair);
        var id = send(pair);
        answer(pair, id);
        handOn(pair);
        thereIsNoRoom(pair);
        theLinkEnds(pair);
        somebodyAsksForThemselves();
    }

    private void somebodyAsksForThemselves() {
        var group = Party.group();
        directory.publishes(group);
        var pathway = group.keeps(Party.pathway(Areas.ward()));
        // Each time another one: a number is written to once an hour.
        var number = "07700 " + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
        var asked = new String[1];
        eventually(() -> asked[0] = Self.asks(pathway, UUID.randomUUID(), Map.of("telephone", number), false)
                .statusCode(201)
                .extract()
                .path("code"));
        Self.loses(number).statusCode(202);
        eventually(() -> Self.looks(asked[0]).statusCode(404));
        group.asks().get("/referrals").then().body("items.origin", contains("resident"));
    }

    private Pair agree(Party council, Party group) {
        directory.opens(council, group, "referrals");
        directory.opens(group, council, "referrals");
        directory.settle();
        var loop = Pair.proposes(council, group, Map.of("mostYouSend", 3))
                .statusCode(201)
                .extract()
                .<String>path("id");
        Pair.answers(group, loop, true).statusCode(200).body("state", equalTo("agreed"));
        council.asks().get("/loops/{id}", loop).then().body("state", equalTo("agreed"));
        Pair.pauses(council, loop, true).statusCode(200);
        group.asks().get("/loops/{id}", loop).then().body("heldByThem", equalTo(true));
        Pair.pauses(council, loop, false).statusCode(200).body("state", equalTo("agreed"));
        return new Pair(council, group, loop);
    }

    // Whatever the service would let through.
    private static void whatIsADutyGoesToNoGroup(Pair pair) {
        var id = UUID.randomUUID();
        var forged =
                "insert into referral (id, sender_id, receiver_id, thread_id, hops, loop_id, need, urgency, made_at,"
                        + " state, step, since) values ('%s', '%s', '%s', '%s', 0, '%s', 'personal-care', 'today', now(), 'draft',"
                        + " 0, now())";
        assertThatThrownBy(() -> Rows.changed(
                        pair.sender().id(),
                        forged.formatted(id, pair.sender().id(), pair.receiver().id(), id, pair.loop())))
                .hasMessageContaining("row-level security");
    }

    private String send(Pair pair) {
        var id = pair.sentFor("Jan");
        pair.receiver().asks().get("/referrals/{id}/consent", id).then().body("$", hasSize(1));
        pair.sender().asks().get("/referrals/{id}/consent", id).then().body("$", hasSize(1));
        pair.sender().asks().get("/referrals/{id}/resident", id).then().statusCode(200);
        residentLooks(pair, id);
        pair.sender().asks().post("/referrals/{id}/receipt", id).then().statusCode(204);
        Pair.reads(pair.receiver(), id).statusCode(200).body("state", equalTo("sent"));
        var draft = pair.drafted();
        Pair.reads(pair.sender(), draft).statusCode(200);
        Pair.steps(pair.sender(), draft, "withdraw").statusCode(200);
        return id;
    }

    private static void residentLooks(Pair pair, String id) {
        String code = null;
        for (int i = 0; i < 2; i++) {
            code = pair.sender()
                    .asks()
                    .post("/referrals/{id}/code", id)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("code");
        }
        Party.nobodyAsks()
                .body(Map.of("code", code))
                .post("/resident")
                .then()
                .statusCode(200)
                .body("stages", hasSize(1), "stages[0].fields", hasSize(2));
    }

    private void answer(Pair pair, String id) {
        Pair.steps(pair.receiver(), id, "accept").statusCode(200);
        Pair.writes(pair.receiver(), id, "Is Thursday possible?").statusCode(204);
        for (var side : List.of(pair.sender(), pair.receiver())) {
            side.asks().get("/referrals/{id}/messages", id).then().body("items", hasSize(1));
        }
        pair.sender().asks().get("/referrals/{id}/steps", id).then().body("$", hasSize(2));
        pair.receiver().asks().get("/referrals/{id}/steps", id).then().body("$", hasSize(2));
        pair.receiver().asks().get("/referrals/{id}/resident", id).then().statusCode(200);
        pair.sender().asks().delete("/referrals/{id}/resident", id).then().statusCode(204);
        pair.sender().asks().get("/referrals/{id}/resident", id).then().statusCode(404);
        var late = pair.sent();
        Pair.writes(pair.receiver(), late, "We are full.").statusCode(204);
        try {
            Time.passes(late, "30 days");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        eventually(() -> Pair.reads(pair.sender(), late).body("state", equalTo("expired")));
        whatWasWrittenGoes(pair, late);
        try {
            Time.passes(late, "800 days");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        eventually(() -> Pair.reads(pair.sender(), late).statusCode(404));
    }

    private void whatWasWrittenGoes(Pair pair, String over) {
        try {
            Rows.fallsDue(UUID.fromString(over));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        eventually(() -> pair.receiver()
                .asks()
                .get("/referrals/{id}/messages", over)
                .then()
                .body("items", hasSize(0)));
    }

    private void handOn(Pair pair) {
        var id = pair.sent();
        var street = Street.of(pair.receiver(), id);
        street.looks(null).statusCode(200).body("need", equalTo("food"));
        street.does(street.browser(1), "accept").statusCode(204);
        Pair.steps(pair.sender(), id, "withdraw").statusCode(200);
        String handOn =
                Street.list(pair.receiver(), id).statusCode(200).extract().path("[0].id");
        try {
            Rows.change(
                    pair.receiver().id(),
                    "update hand_on set state = 'over', ended_at = now() - interval '31 days' where id = '" + handOn
                            + "'");
            Rows.fallsDue(UUID.fromString(handOn));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        eventually(() -> Street.list(pair.receiver(), id).body("", hasSize(0)));
    }

    private void thereIsNoRoom(Pair pair) {
        pair.sent();
        pair.sent();
        pair.sends().statusCode(409).body("code", equalTo("budget-used"));
        directory.settles(pair.receiver(), null, new Limit(null, "week", 1));
        eventually(() -> pair.sends().statusCode(409).body("code", equalTo("receiver-full")));
        var another = agree(Party.council(), pair.receiver());
        another.sends().statusCode(409).body("code", equalTo("receiver-full"));
        directory.settles(pair.receiver(), null, new Limit(null, "week", 2));
        var own = "capacity_copy where organisation_id = '" + pair.receiver().id() + "' and limits::text like '%2%'";
        eventually(() -> assertThat(Rows.visible(pair.receiver().id(), own)).isOne());
    }

    private void theLinkEnds(Pair pair) {
        directory.ends(pair.receiver(), pair.sender(), pair.sender());
        directory.settle();
        pair.sender().asks().get("/referrals?box=sent").then().body("items", hasSize(0));
        pair.sender().asks().get("/loops/{id}", pair.loop()).then().body("state", equalTo("ended"));
    }

    private void eventually(ThrowingRunnable happens) {
        Awaitility.await().untilAsserted(happens);
    }
}
