package org.trellis.referrals.pathways;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.referrals.Party.council;
import static org.trellis.referrals.Party.group;
import static org.trellis.referrals.Party.pathway;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.referrals.Areas;
import org.trellis.referrals.Pair;
import org.trellis.referrals.Party;
import org.trellis.testing.Directory;

/// What a holder does with its pathways, and that nobody else does.
@QuarkusTest
class KeepingTest {

    @Inject
    Directory directory;

    private final Party council = council();
    private final Party other = council();
    private final String ward = Areas.ward();

    @BeforeEach
    void theCouncilIsKnown() {
        Pair.registered(directory, council);
        directory.settle();
    }

    @Test
    void aDraftIsReadByItsHolderAlone() {
        var id = council.adds(pathway(ward));

        council.reads(id)
                .statusCode(200)
                .body("published", equalTo(false))
                .body("freshness", equalTo("unconfirmed"))
                .body("assuredAt", nullValue());
        other.reads(id).statusCode(404).body("code", equalTo("not-found"));
        Party.nobodyAsks().get("/pathways/{id}", id).then().statusCode(404);
        other.asks().get("/pathways/{id}/versions", id).then().statusCode(404);
        assertThat(council.finds("area=" + ward)).isEmpty();
        assertThat(other.finds("area=" + ward)).isEmpty();
    }

    @Test
    void whatIsPublishedIsReadByEverybodyWithWhoSaidThatItIsRight() {
        var id = council.keeps(pathway(ward));

        Awaitility.await()
                .untilAsserted(() ->
                        Party.nobodyAsks().get("/pathways/{id}", id).then().statusCode(200));
        Party.nobodyAsks()
                .get("/pathways/{id}", id)
                .then()
                .body("organisationId", equalTo(council.id().toString()))
                .body("freshness", equalTo("fresh"))
                .body("assuredByRole", equalTo("liaison-officer"))
                .body("assuredAt", notNullValue())
                .body("referrers", equalTo("organisations"))
                .body("cost", equalTo("free"));
        council.publishes(id, false).statusCode(200).body("published", equalTo(false));
        Party.nobodyAsks().get("/pathways/{id}", id).then().statusCode(404);
        assertThat(other.finds("area=" + ward)).isEmpty();
    }

    @Test
    void anIncompleteOneStaysADraftAndSaysWhatIsMissing() {
        var id = council.adds(Map.of("title", "Debt advice", "need", "money"));

        council.publishes(id, true)
                .statusCode(422)
                .body("code", equalTo("pathway-incomplete"))
                .body("missing", containsInAnyOrder("areas", "eligibility", "whatNext", "contact"));
        council.reads(id).body("published", equalTo(false)).body("title", equalTo("Debt advice"));
    }

    @Test
    void aPublishedOneIsNotMadeIncomplete() {
        var id = council.keeps(pathway(ward));
        var without = pathway(ward);
        without.remove("whatNext");

        council.edits(id, without).statusCode(422).body("missing", contains("whatNext"));
        council.reads(id)
                .body("whatNext", equalTo("We ring back the same day."))
                .body("version", equalTo(1));
    }

    @Test
    void readersSeeWhatChangedAndThatNobodySaidThatItIsRight() {
        var words = pathway(ward);
        var id = council.keeps(words);
        var assured = council.reads(id).extract().<String>path("assuredAt");
        words.put("cost", "contribution");
        words.put("costWords", "£2 a meal if you can");
        words.remove("telephone");
        words.put("email", "food@eastmere.example");

        council.edits(id, words).statusCode(200).body("version", equalTo(2)).body("assuredAt", equalTo(assured));
        council.edits(id, words).statusCode(200).body("version", equalTo(3));

        other.asks()
                .get("/pathways/{id}/versions", id)
                .then()
                .statusCode(200)
                .body("$", hasSize(1))
                .body("[0].version", equalTo(2))
                .body("[0].changes.part", contains("cost", "costWords", "telephone", "email"))
                .body("[0].changes[0].was", equalTo("free"))
                .body("[0].changes[0].became", equalTo("contribution"))
                .body("[0].changes[2].became", nullValue());
    }

    @Test
    void sayingThatItIsNotRightMakesItStaleUntilSomebodySaysThatItIs() {
        var id = council.keeps(pathway(ward));

        council.confirms(id, false)
                .statusCode(200)
                .body("freshness", equalTo("stale"))
                .body("inDoubt", equalTo(true));
        council.as("liaison-officer")
                .confirms(id, true)
                .statusCode(200)
                .body("freshness", equalTo("fresh"))
                .body("inDoubt", equalTo(false));
        council.confirms(council.adds(pathway(ward)), true).statusCode(409).body("code", equalTo("not-published"));
    }

    @Test
    void nobodyElseChangesConfirmsWithdrawsOrRemovesIt() {
        var id = council.keeps(pathway(ward));
        var draft = council.adds(pathway(ward));
        for (var attempt : List.<Callable<Response>>of(
                () -> other.asks().body(pathway(ward)).put("/pathways/{id}", id),
                () -> other.asks().body(Map.of("published", false)).put("/pathways/{id}/publication", id),
                () -> other.asks().body(Map.of("right", false)).put("/pathways/{id}/confirmation", id),
                () -> other.asks().delete("/pathways/{id}", id))) {
            answer(attempt).then().statusCode(403).body("code", equalTo("only-the-holder-edits"));
        }
        for (var attempt : List.<Callable<Response>>of(
                () -> other.asks().body(pathway(ward)).put("/pathways/{id}", draft),
                () -> other.asks().body(Map.of("published", true)).put("/pathways/{id}/publication", draft),
                () -> other.asks().body(Map.of("right", true)).put("/pathways/{id}/confirmation", draft),
                () -> other.asks().delete("/pathways/{id}", draft))) {
            answer(attempt).then().statusCode(404).body("code", equalTo("not-found"));
        }
        council.reads(id).body("published", equalTo(true)).body("version", equalTo(1));
        assertThat(other.asks()
                        .get("/pathways/mine")
                        .then()
                        .statusCode(200)
                        .extract()
                        .<List<?>>path("$"))
                .isEmpty();
    }

    @Test
    void aHelplineReadsAndDoesNotKeepPathways() {
        var helpline = council.as("helpline");

        helpline.asks()
                .body(pathway(ward))
                .post("/pathways")
                .then()
                .statusCode(403)
                .body("code", equalTo("role-needed"));
        helpline.asks().get("/pathways/mine").then().statusCode(403);
        Party.nobodyAsks().body(pathway(ward)).post("/pathways").then().statusCode(401);
    }

    @Test
    void twoWhoEditAtOnceBothKeepTheirWords() {
        var id = council.keeps(pathway(ward));
        var read = council.reads(id).extract().header("ETag");
        var words = pathway(ward);
        words.put("hours", "Tuesdays");
        council.asks()
                .header("If-Match", read)
                .body(words)
                .put("/pathways/{id}", id)
                .then()
                .statusCode(200);
        words.put("hours", "Fridays");

        council.asks()
                .header("If-Match", read)
                .body(words)
                .put("/pathways/{id}", id)
                .then()
                .statusCode(412)
                .body("code", equalTo("changed-meanwhile"));
        council.reads(id).body("hours", equalTo("Tuesdays"));
    }

    @Test
    void whoHasItAlreadyIsToldSo() {
        var id = council.keeps(pathway(ward));
        var etag = council.reads(id).extract().header("ETag");

        council.asks()
                .header("If-None-Match", etag)
                .get("/pathways/{id}", id)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(etag));
        council.confirms(id, true);
        council.asks()
                .header("If-None-Match", etag)
                .get("/pathways/{id}", id)
                .then()
                .statusCode(200);
    }

    @Test
    void sentTwiceItIsMadeOnce() {
        var key = UUID.randomUUID().toString();
        var ids = Stream.generate(() -> council.asks()
                        .header("Idempotency-Key", key)
                        .body(pathway(ward))
                        .post("/pathways")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .limit(2)
                .toList();

        assertThat(ids.get(0)).isEqualTo(ids.get(1));
        council.asks().get("/pathways/mine").then().body("$", hasSize(1));
    }

    @Test
    void whatIsPublishedIsWithdrawnBeforeItIsRemoved() {
        var id = council.keeps(pathway(ward));

        council.asks().delete("/pathways/{id}", id).then().statusCode(409).body("code", equalTo("still-published"));
        council.publishes(id, false);
        council.asks().delete("/pathways/{id}", id).then().statusCode(204);
        council.reads(id).statusCode(404);
    }

    @Test
    void itIsPublishedAtOnceWhenItIsComplete() {
        String id = council.asks()
                .body(pathway(ward))
                .post("/pathways?publish=true")
                .then()
                .statusCode(201)
                .body("published", equalTo(true))
                .extract()
                .path("id");
        assertThat(other.finds("area=" + ward)).containsExactly(id);

        council.asks()
                .body(Map.of("title", "Debt advice", "need", "money"))
                .post("/pathways?publish=true")
                .then()
                .statusCode(422)
                .body("code", equalTo("pathway-incomplete"));
        council.asks().get("/pathways/mine").then().body("$", hasSize(1));
    }

    @Test
    void badWordsGetAClearAnswer() {
        refused("telephone", "12", 400, "invalid-request");
        refused("telephone", "0000000000000000000", 422, "telephone-not-understood");
        refused("areas", List.of("E99000001"), 422, "area-unknown");
        refused("areas", List.of("Harbour"), 400, "invalid-request");
        refused("link", "http://eastmere.example", 400, "invalid-request");
        refused("email", "nobody", 400, "invalid-request");
        refused("need", "Food!", 400, "invalid-request");
        refused("title", "<b>Food</b>", 400, "invalid-request");
        refused("title", " ", 400, "invalid-request");
        refused("eligibility", "x".repeat(601), 400, "invalid-request");
        refused("languages", List.of("English"), 400, "invalid-request");
        refused("answerDays", 91, 400, "invalid-request");
        refused("referrers", "friends", 400, "invalid-request");
        var words = pathway(ward);
        words.put("eligibility", "Anybody.\nNo proof is asked for.");
        words.put("telephone", "111");
        council.adds(words);
    }

    @Test
    void onlyInstitutionsPromiseATime() {
        var words = pathway(ward);
        words.put("answerDays", 2);

        council.reads(council.keeps(words)).body("answerDays", equalTo(2));
        group().asks()
                .body(words)
                .post("/pathways")
                .then()
                .statusCode(422)
                .body("code", equalTo("groups-promise-no-time"));
    }

    @Test
    void thereIsRoomForTwoHundredAlsoWhenManyAreMadeAtOnce() throws Exception {
        try (var many = Executors.newFixedThreadPool(6)) {
            var made = many.invokeAll(Stream.<Callable<Integer>>generate(() -> () -> council.asks()
                            .body(Map.of("title", "One of many", "need", "food"))
                            .post("/pathways")
                            .statusCode())
                    .limit(204)
                    .toList());
            var refused = 0;
            for (var one : made) {
                refused += one.get() == 422 ? 1 : 0;
            }
            assertThat(refused).isEqualTo(4);
        }
        council.asks().get("/pathways/mine").then().body("$", hasSize(200));
    }

    private void refused(String part, Object value, int status, String code) {
        var words = pathway(ward);
        words.put(part, value);
        council.asks().body(words).post("/pathways").then().statusCode(status).body("code", equalTo(code));
    }

    private static Response answer(Callable<Response> attempt) {
        try {
            return attempt.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
