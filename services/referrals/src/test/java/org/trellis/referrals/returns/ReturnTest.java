package org.trellis.referrals.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.trellis.referrals.Pair;
import org.trellis.referrals.Party;
import org.trellis.referrals.Rows;
import org.trellis.referrals.Time;
import org.trellis.testing.Directory;
import org.trellis.testing.Letters;

/// What came back is somebody's to take up: at an institution by a day, at a group whenever it can.
@QuarkusTest
class ReturnTest {

    @Inject
    Directory directory;

    @Test
    void whatCameBackToAnInstitutionWaitsWithADayUntilItIsSettledOnce() {
        var pair = ofAnInstitution();
        var id = cameBack(pair, "decline");

        var waits = waiting(pair.sender(), 1)
                .body(
                        "items[0].referralId", equalTo(id),
                        "items[0].otherId", equalTo(pair.receiver().id().toString()),
                        "items[0].state", equalTo("declined"),
                        "next", nullValue())
                .extract();
        var from = Instant.parse(waits.path("items[0].at"));
        assertThat(Instant.parse(waits.path("items[0].dueAt")))
                .isEqualTo(from.atZone(ZoneId.of("Europe/London")).plusDays(3).toInstant());
        var absent = settles(pair.sender(), UUID.randomUUID().toString(), "told-them")
                .statusCode(404)
                .extract()
                .asString();
        for (var other : List.of(pair.receiver(), Party.council())) {
            waiting(other, 0);
            other.asks().get("/returns/{id}", id).then().statusCode(404);
            assertThat(settles(other, id, "told-them").statusCode(404).extract().asString())
                    .isEqualTo(absent);
        }
        settles(pair.sender(), id, "sent-again").statusCode(400);

        settles(pair.sender().as("helpline"), id, "told-them").statusCode(204);
        settles(pair.sender(), id, "told-them").statusCode(204);
        settles(pair.sender(), id, "not-needed")
                .statusCode(409)
                .body("code", equalTo("already-settled"), "how", equalTo("told-them"));
        waiting(pair.sender(), 0);
        pair.sender().asks().get("/returns/{id}", id).then().statusCode(200).body("how", equalTo("told-them"));
    }

    @Test
    void sendingItToSomebodyElseSettlesItInTheSameThread() {
        var pair = ofAnInstitution();
        var id = cameBack(pair, "give-back");
        waiting(pair.sender(), 1);
        pair.sends(Map.of("insteadOf", id, "need", "company"))
                .statusCode(409)
                .body("code", equalTo("pathway-for-another-need"));
        var going = pair.sent();
        pair.sends(Map.of("insteadOf", going)).statusCode(409).body("code", equalTo("referral-moved-on"));
        var another = Pair.agreed(directory);
        another.sends(Map.of("insteadOf", id)).statusCode(404);
        waiting(pair.sender(), 1);

        String draft = pair.sender()
                .asks()
                .body(Map.of("receiverId", pair.receiver().id(), "need", "food", "insteadOf", id))
                .post("/referrals?draft=true")
                .then()
                .statusCode(201)
                .body("threadId", equalTo(id))
                .extract()
                .path("id");
        waiting(pair.sender(), 1);
        Pair.steps(pair.sender(), draft, "send").statusCode(200);
        waiting(pair.sender(), 0);
    }

    @Test
    void anInstitutionIsRemindedOnceByEachClockUntilItIsSettled() throws Exception {
        var pair = ofAnInstitution();
        var id = cameBack(pair, "decline");
        String due = waiting(pair.sender(), 1).extract().path("items[0].dueAt");
        var day = Instant.parse(due).atZone(ZoneId.of("Europe/London")).toLocalDate();

        Rows.fallsDue(UUID.fromString(id));
        Awaitility.await()
                .untilAsserted(() -> assertThat(reminders(id))
                        .singleElement()
                        .satisfies(said -> assertThat(said)
                                .contains(day.toString(), "liaison-officer")
                                .doesNotContain("helpline", "food")));
        Rows.change(
                pair.sender().id(),
                "update came_back set settled_at = now(), how = 'told-them' where referral_id = '" + id + "'");
        Rows.fallsDue(UUID.fromString(id));
        Time.isLookedAt(id);
        assertThat(reminders(id)).hasSize(1);
    }

    @Test
    void fromItsDayOnAllWhoAnswerThereAreRemindedForThreeMoreDays() throws Exception {
        var pair = ofAnInstitution();
        var id = cameBack(pair, "decline");
        waiting(pair.sender(), 1);
        Rows.agesBy("3 days", "came_back", "due_at", "referral_id = '" + id + "'");
        for (int i = 1; i < 5; i++) {
            var times = i;
            Rows.fallsDue(UUID.fromString(id));
            Awaitility.await()
                    .untilAsserted(() -> assertThat(reminders(id))
                            .hasSize(times)
                            .allSatisfy(said -> assertThat(said).contains("helpline")));
            Time.isLookedAt(id);
            Rows.agesBy("1 day", "came_back", "due_at", "referral_id = '" + id + "'");
        }
        assertThat(Rows.count("clock", "due where kind = 'came-back-is-owed' and subject_id = '" + id + "'"))
                .isZero();
    }

    @Test
    void aGroupOwesNothingAndIsNotReminded() throws Exception {
        var pair = Pair.agreed(directory, Party.group(), Party.council());
        var id = cameBack(pair, "decline", Map.of("reason", "full"));
        waiting(pair.sender(), 1).body("items[0].dueAt", nullValue());
        assertThat(Rows.count("clock", "due where kind = 'came-back-is-owed' and subject_id = '" + id + "'"))
                .isZero();
        settles(pair.sender(), id, "helped-here").statusCode(204);
        waiting(pair.sender(), 0);
    }

    @Test
    void whatEndsWithTheLinkComesBackTooAndWhoLostItIsToldSo() {
        var pair = ofAnInstitution();
        var id = pair.sentFor("Jan");
        Pair.steps(pair.receiver(), id, "accept").statusCode(200);
        pair.receiver().asks().get("/referrals/{id}/resident", id).then().statusCode(200);

        directory.ends(pair.receiver(), pair.sender(), pair.sender());
        directory.ends(pair.sender(), pair.receiver(), pair.sender());
        directory.settle();

        waiting(pair.sender(), 1).body("items.referralId", contains(id));
        pair.receiver()
                .asks()
                .get("/referrals/{id}/resident", id)
                .then()
                .statusCode(403)
                .body("code", equalTo("share-ended"), "detail", notNullValue());
        Party.council().asks().get("/referrals/{id}/resident", id).then().statusCode(404);
        // The group has no public page: what is hidden is absent, also for who once had a link.
        pair.sends().statusCode(404);
        directory.publishes(pair.receiver());
        Awaitility.await().untilAsserted(() -> pair.sends().statusCode(403).body("code", equalTo("share-ended")));
        new Pair(Party.council(), pair.receiver(), null).sends().statusCode(403).body("code", equalTo("not-linked"));
    }

    private Pair ofAnInstitution() {
        var council = Pair.registered(directory, Party.council());
        return Pair.agreed(directory, council, Party.group());
    }

    private static String cameBack(Pair pair, String step) {
        return cameBack(pair, step, Map.of());
    }

    private static String cameBack(Pair pair, String step, Map<String, Object> more) {
        var id = pair.sent();
        if (step.equals("give-back")) {
            Pair.steps(pair.receiver(), id, "accept").statusCode(200);
        }
        Pair.steps(pair.receiver(), id, step, more).statusCode(200);
        return id;
    }

    private static ValidatableResponse waiting(Party by, int many) {
        Awaitility.await().untilAsserted(() -> returns(by).body("items", many == 0 ? empty() : hasSize(many)));
        return returns(by);
    }

    private static ValidatableResponse returns(Party by) {
        return by.asks().get("/returns").then().statusCode(200);
    }

    private static ValidatableResponse settles(Party by, String referral, String how) {
        return by.asks()
                .body(Map.of("how", how))
                .put("/returns/{id}/settling", referral)
                .then();
    }

    private static List<String> reminders(String id) {
        return Letters.in("trellis.referrals.telling.v1").stream()
                .map(letter -> new String(letter.value(), StandardCharsets.UTF_8))
                .filter(told -> told.contains("referral-unsettled") && told.contains(id))
                .toList();
    }
}
