package org.trellis.referrals.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.referrals.Pair.reads;
import static org.trellis.referrals.Pair.steps;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.referrals.Pair;
import org.trellis.referrals.Party;
import org.trellis.referrals.Time;
import org.trellis.testing.Directory;

/// A referral from its beginning to its end, with everything that comes between.
@QuarkusTest
class ThreadTest {

    @Inject
    Directory directory;

    private Pair pair;

    @BeforeEach
    void agreed() {
        pair = Pair.agreed(directory);
    }

    @Test
    void itIsSentAcceptedAndSortedAndBothSeeEveryStep() {
        var id = pair.sends(Map.of("area", "E05000001", "urgency", "today", "language", "pl"))
                .statusCode(201)
                .body("sentByYou", equalTo(true), "state", equalTo("sent"), "mayDo", contains("withdraw"))
                .extract()
                .<String>path("id");

        pair.receiver().asks().get("/referrals").then().body("items.id", contains(id));
        reads(pair.receiver(), id)
                .statusCode(200)
                .body(
                        "sentByYou",
                        equalTo(false),
                        "otherId",
                        equalTo(pair.sender().id().toString()))
                .body("urgency", equalTo("today"), "language", equalTo("pl"), "area", equalTo("E05000001"));
        steps(pair.receiver(), id, "accept").statusCode(200);
        steps(pair.receiver(), id, "complete", Map.of("outcome", "sorted"))
                .statusCode(200)
                .body("outcome", equalTo("sorted"), "mayDo", empty(), "expiresAt", nullValue());
        reads(pair.sender(), id).body("state", equalTo("completed"), "outcome", equalTo("sorted"));
        pair.sender()
                .asks()
                .get("/referrals/{id}/steps", id)
                .then()
                .body("state", contains("sent", "accepted", "completed"), "byYou", contains(true, false, false));
        pair.sender().asks().get("/referrals?box=sent").then().body("items", empty());
        pair.sender().asks().get("/referrals?box=sent&open=false").then().body("items.id", contains(id));
        pair.receiver().asks().get("/referrals?open=false").then().body("items.id", contains(id));
    }

    @Test
    void aDraftIsTheSendersAlone() {
        var id = pair.drafted();

        reads(pair.receiver(), id).statusCode(404);
        pair.receiver().asks().get("/referrals").then().body("items", empty());
        steps(pair.sender(), id, "withdraw").statusCode(200);
        reads(pair.receiver(), id).statusCode(404);
        pair.receiver().asks().get("/referrals?open=false").then().body("items", empty());
        pair.receiver().asks().get("/referrals/{id}/steps", id).then().statusCode(404);
    }

    @Test
    void groupsNeedNotSayWhyAndInstitutionsMust() {
        var ours = pair.sent();
        steps(pair.receiver(), ours, "decline").statusCode(200).body("reason", nullValue());
        var theirs = Pair.agreed(directory, Party.group(), Party.council());
        var id = theirs.sent();

        steps(theirs.receiver(), id, "decline").statusCode(422).body("code", equalTo("reason-needed"));
        steps(theirs.receiver(), id, "decline", Map.of("reason", "council-duty"))
                .statusCode(200);
        reads(theirs.sender(), id).body("state", equalTo("declined"), "reason", equalTo("council-duty"));
    }

    @Test
    void ofTwoAtOnceOneIsTakenAndTheOtherIsTold() throws InterruptedException, ExecutionException {
        for (int round = 0; round < 8; round++) {
            var id = pair.sent();
            assertThat(atOnce(id, "accept", "accept")).containsExactlyInAnyOrder(200, 409);
            var next = pair.sent();
            assertThat(atOnce(next, "accept", "decline")).containsExactlyInAnyOrder(200, 409);
            var third = pair.sent();
            // Either the acceptance was first, and then withdrawn, or there was nothing left to accept.
            assertThat(atOnce(third, "withdraw", "accept")).contains(200);
            reads(pair.sender(), third).body("state", equalTo("withdrawn"));
        }
    }

    private List<Integer> atOnce(String id, String... steps) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(steps.length)) {
            var taken = new ArrayList<Integer>();
            var each = List.of(steps).stream()
                    .map(step -> (Callable<Integer>)
                            () -> steps(step.equals("withdraw") ? pair.sender() : pair.receiver(), id, step)
                                    .extract()
                                    .statusCode())
                    .toList();
            for (var answer : threads.invokeAll(each)) {
                taken.add(answer.get());
            }
            return taken;
        }
    }

    @Test
    void whoReadAnOlderVersionIsToldBeforeAnythingHappens() {
        var id = pair.sent();
        var etag = reads(pair.receiver(), id).extract().header("ETag");
        steps(pair.receiver(), id, "accept").statusCode(200).header("ETag", not(etag));

        pair.receiver()
                .asks()
                .header("If-Match", etag)
                .body(Map.of("step", "give-back"))
                .post("/referrals/{id}/steps", id)
                .then()
                .statusCode(412)
                .body("code", equalTo("changed-meanwhile"));
        reads(pair.receiver(), id).body("state", equalTo("accepted"));
    }

    @Test
    void itIsPassedOnInOneThreadAndNotBackOrForEver() {
        var chain = new ArrayList<Party>(List.of(pair.receiver()));
        for (int i = 0; i < 5; i++) {
            var next = Party.group();
            Pair.agreed(directory, chain.getLast(), next);
            chain.add(next);
        }
        Pair.agreed(directory, pair.receiver(), pair.sender(), Map.of("youReceive", true));
        var id = pair.sent();
        var thread = reads(pair.sender(), id).extract().<String>path("threadId");
        steps(pair.receiver(), id, "accept").statusCode(200);

        steps(pair.receiver(), id, "pass-on", Map.of("receiverId", pair.sender().id()))
                .statusCode(409)
                .body("code", equalTo("back-where-it-came-from"));
        steps(
                        pair.receiver(),
                        id,
                        "pass-on",
                        Map.of("receiverId", pair.receiver().id()))
                .statusCode(422);
        steps(pair.receiver(), id, "pass-on", Map.of("receiverId", UUID.randomUUID()))
                .statusCode(404);
        reads(pair.receiver(), id).body("state", equalTo("accepted"));
        for (int hop = 0; hop < 4; hop++) {
            passes(chain.get(hop), id, chain.get(hop + 1)).statusCode(200).body("state", equalTo("passed-on"));
            id = chain.get(hop + 1).asks().get("/referrals").then().extract().path("items[0].id");
            reads(chain.get(hop + 1), id).body("threadId", equalTo(thread), "state", equalTo("sent"));
            steps(chain.get(hop + 1), id, "accept").statusCode(200);
            reads(pair.sender(), id).statusCode(404);
        }
        passes(chain.get(4), id, chain.get(5)).statusCode(409).body("code", equalTo("passed-on-too-often"));
    }

    @Test
    void passingOnToWhoHasNoRoomLeavesItWhereItIs() {
        var full = Pair.agreed(directory, pair.receiver(), Party.group(), Map.of("mostYouSend", 1));
        full.sent();
        var id = pair.sent();
        steps(pair.receiver(), id, "accept").statusCode(200);

        passes(pair.receiver(), id, full.receiver()).statusCode(409).body("code", equalTo("budget-used"));
        reads(pair.sender(), id).body("state", equalTo("accepted"));
    }

    private static ValidatableResponse passes(Party by, String id, Party to) {
        return steps(by, id, "pass-on", Map.of("receiverId", to.id()));
    }

    @Test
    void whatNobodyAnswersGoesBackToTheSender() throws SQLException {
        var id = pair.sent();
        Time.passes(id, "6 days");
        reads(pair.receiver(), id).body("state", equalTo("sent"));
        Time.passes(id, "25 hours");

        Awaitility.await().untilAsserted(() -> reads(pair.sender(), id).body("state", equalTo("expired")));
        steps(pair.receiver(), id, "accept").statusCode(409).body("state", equalTo("expired"));
    }

    @Test
    void acceptingGivesItTimeAndADraftOrWorkLeftLyingIsOverToo() throws SQLException {
        var id = pair.sent();
        steps(pair.receiver(), id, "accept").statusCode(200);
        Time.passes(id, "80 days");
        var draft = pair.drafted();
        Time.expires(pair.sender(), draft);
        reads(pair.receiver(), draft).statusCode(404);

        reads(pair.sender(), id).body("state", equalTo("accepted"));
        Time.expires(pair.sender(), id);
    }

    @Test
    void theEndOfTheLinkLeavesNothingOpenBetweenTheTwo() {
        var waits = pair.sent();
        var taken = pair.sent();
        steps(pair.receiver(), taken, "accept").statusCode(200);
        var done = pair.sent();
        steps(pair.receiver(), done, "accept").statusCode(200);
        steps(pair.receiver(), done, "connect").statusCode(200);

        directory.ends(pair.receiver(), pair.sender(), pair.receiver());
        directory.ends(pair.sender(), pair.receiver(), pair.receiver());
        directory.settle();

        Awaitility.await()
                .untilAsserted(() ->
                        pair.sender().asks().get("/referrals?box=sent").then().body("items", empty()));
        reads(pair.sender(), waits).body("mayDo", empty(), "reason", equalTo("link-ended"));
        reads(pair.receiver(), taken).body("mayDo", empty(), "reason", equalTo("link-ended"));
        reads(pair.sender(), done).body("state", equalTo("connected-direct"));
        pair.sends().statusCode(404);
    }

    @Test
    void sentAgainItIsSentOnceAndWhatIsNoReferralIsRefused() {
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            pair.sender()
                    .asks()
                    .header("Idempotency-Key", key)
                    .body(pair.referral())
                    .post("/referrals")
                    .then()
                    .statusCode(201);
        }
        pair.receiver().asks().get("/referrals").then().body("items.size()", equalTo(1));
        for (var wrong : List.of(
                Map.<String, Object>of("need", "x".repeat(10_000)),
                Map.<String, Object>of("area", "the church"),
                Map.<String, Object>of("urgency", "now"),
                Map.<String, Object>of("language", "Polish please"))) {
            pair.sends(wrong).statusCode(400).body("code", equalTo("invalid-request"));
        }
        var id = pair.sent();
        steps(pair.receiver(), id, "expire").statusCode(400);
        steps(pair.receiver(), id, "complete").statusCode(400);
        steps(pair.receiver(), id, "accept", Map.of("reason", "full")).statusCode(400);
        steps(pair.receiver(), id, "pass-on").statusCode(400);
    }

    @Test
    void aGroupPutsSeveralDownAtOnceOrNone() {
        var one = pair.sent();
        var two = pair.sent();
        steps(pair.receiver(), one, "accept").statusCode(200);
        steps(pair.receiver(), two, "accept").statusCode(200);
        var waits = pair.sent();

        givesBack(pair.receiver(), one, waits).statusCode(409).body("code", equalTo("referral-moved-on"));
        givesBack(pair.receiver(), one, UUID.randomUUID().toString()).statusCode(404);
        givesBack(Party.group(), one).statusCode(404);
        givesBack(pair.sender(), one).statusCode(403);
        givesBack(pair.receiver()).statusCode(400);
        reads(pair.receiver(), one).body("state", equalTo("accepted"));
        givesBack(pair.receiver(), two, one, one).statusCode(200).body("state", contains("given-back", "given-back"));
        reads(pair.sender(), one).body("state", equalTo("given-back"));
    }

    private static ValidatableResponse givesBack(Party by, String... referrals) {
        return by.asks()
                .body(Map.of("referrals", List.of(referrals)))
                .post("/referrals/giving-back")
                .then();
    }

    @Test
    void pagesGoOnWhereTheLastOneEnded() {
        var sent = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            sent.addFirst(pair.sent());
        }
        var page =
                pair.receiver().asks().get("/referrals?limit=2").then().body("items.id", equalTo(sent.subList(0, 2)));
        pair.receiver()
                .asks()
                .queryParam("cursor", page.extract().<String>path("next"))
                .get("/referrals?limit=2")
                .then()
                .body("items.id", equalTo(sent.subList(2, 3)), "next", nullValue());
    }
}
