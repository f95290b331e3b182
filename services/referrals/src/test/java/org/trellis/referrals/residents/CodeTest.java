package org.trellis.referrals.residents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.referrals.Pair.reads;
import static org.trellis.referrals.Pair.steps;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.referrals.Pair;
import org.trellis.referrals.Party;
import org.trellis.referrals.Time;
import org.trellis.testing.Directory;

/// With a code and no account a resident sees who may know of them, and stops it.
@QuarkusTest
class CodeTest {

    private static final String NAME = "Bartholomew";

    @Inject
    Directory directory;

    private Pair pair;

    @BeforeEach
    void agreed() {
        pair = Pair.agreed(directory);
    }

    @Test
    void aResidentSeesWhoMayKnowWhatAndNoneOfItIsInTheAnswer() {
        var id = pair.sentFor(NAME);
        var code = code(id);
        assertThat(code).matches("([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}");

        looks(code)
                .statusCode(200)
                .body(
                        "stages",
                        hasSize(1),
                        "stages[0].senderId",
                        equalTo(pair.sender().id().toString()))
                .body("stages[0].receiverId", equalTo(pair.receiver().id().toString()))
                .body("stages[0].state", equalTo("sent"), "stages[0].knownNow", equalTo(false))
                .body("stages[0].fields", contains("name", "telephone"))
                .header("Cache-Control", containsString("no-store"))
                .body(not(containsString(NAME)));
        steps(pair.receiver(), id, "accept").statusCode(200);
        looks(code).body("stages[0].knownNow", equalTo(true), "stages[0].knownUntil", nullValue());
        steps(pair.receiver(), id, "complete", Map.of("outcome", "sorted")).statusCode(200);
        looks(code.toLowerCase(Locale.ROOT).replace("-", " ").replace('0', 'o').replace('1', 'l'))
                .statusCode(200)
                .body("stages[0].state", equalTo("completed"), "stages[0].knownNow", equalTo(true))
                .body("stages[0].knownUntil", not(nullValue()));
    }

    @Test
    void stoppingItIsStoppingItForEverybodyAtOnce() {
        var third = Party.group();
        Pair.agreed(directory, pair.receiver(), third);
        var id = pair.sentFor(NAME);
        var code = code(id);
        steps(pair.receiver(), id, "accept").statusCode(200);
        steps(pair.receiver(), id, "pass-on", Map.of("receiverId", third.id(), "resident", Pair.resident(NAME)))
                .statusCode(200);
        var next = third.asks().get("/referrals").then().extract().<String>path("items[0].id");
        steps(third, next, "accept").statusCode(200);
        looks(code).body("stages.state", contains("passed-on", "accepted"), "stages.knownNow", contains(false, true));

        for (int i = 0; i < 2; i++) {
            stops(code).statusCode(204);
        }

        third.asks().get("/referrals/{id}/resident", next).then().statusCode(404);
        pair.receiver().asks().get("/referrals/{id}/resident", next).then().statusCode(404);
        pair.sender().asks().get("/referrals/{id}/resident", id).then().statusCode(404);
        reads(third, next).body("state", equalTo("withdrawn"), "reason", equalTo("resident"));
        looks(code).body("stages.state", contains("passed-on", "withdrawn"), "stages[1].fields", empty());
    }

    @Test
    void whatLiesThereUnsentIsStoppedWithTheRest() throws SQLException {
        var id = pair.sentFor(NAME);
        var code = code(id);
        steps(pair.receiver(), id, "decline").statusCode(200);
        var forgotten = draftedInsteadOf(id);
        Time.expires(pair.sender(), forgotten);
        var tomorrow = draftedInsteadOf(id);
        looks(code).statusCode(200).body("stages", hasSize(1), "stages[0].state", equalTo("declined"));
        Party.nobodyAsks()
                .body(Map.of("code", code, "details", Map.of("name", "Bart")))
                .post("/resident/correction")
                .then()
                .statusCode(204);
        knows(pair.sender(), tomorrow).statusCode(200).body("name", equalTo("Bart"));
        knows(pair.sender(), forgotten).statusCode(200).body("name", equalTo(NAME));

        stops(code).statusCode(204);

        for (var one : List.of(id, forgotten, tomorrow)) {
            knows(pair.sender(), one).statusCode(404);
        }
        steps(pair.sender(), tomorrow, "send").statusCode(409);
        reads(pair.receiver(), tomorrow).statusCode(404);
        reads(pair.sender(), tomorrow).body("state", equalTo("withdrawn"), "reason", equalTo("resident"));
        looks(code).statusCode(200).body("stages", hasSize(1), "stages[0].fields", empty());
    }

    @Test
    void beforeAnythingWasSentACodeShowsNothingAndStopsAllTheSame() {
        var draft = drafted(Map.of());
        var code = code(draft);
        looks(code).statusCode(404);

        stops(code).statusCode(204);

        steps(pair.sender(), draft, "send").statusCode(409);
        knows(pair.sender(), draft).statusCode(404);
    }

    @Test
    void whatMayBeKnownForLongIsSeenAndStoppedForAsLong() throws SQLException {
        var lasting = Pair.agreed(directory, Party.council(), Party.group(), Map.of("keepDays", 200));
        var id = lasting.sentFor(NAME);
        String code = lasting.sender()
                .asks()
                .post("/referrals/{id}/code", id)
                .then()
                .statusCode(200)
                .extract()
                .path("code");
        steps(lasting.receiver(), id, "accept").statusCode(200);
        steps(lasting.receiver(), id, "complete", Map.of("outcome", "sorted")).statusCode(200);
        Time.passes(id, "199 days");
        Time.isLookedAt(id);

        knows(lasting.receiver(), id).statusCode(200);
        looks(code).statusCode(200).body("stages", hasSize(1), "stages[0].knownNow", equalTo(true));
        Party.nobodyAsks()
                .body(Map.of("code", code, "what", "receipt"))
                .post("/resident/sending")
                .then()
                .statusCode(204);
        stops(code).statusCode(204);

        knows(lasting.receiver(), id).statusCode(404);
        knows(lasting.sender(), id).statusCode(404);
        // Nothing is known any more, and its end is as long ago as that of any other.
        looks(code).statusCode(404);
    }

    @Test
    void everyCodeThatIsNoneHasOneAnswer() throws SQLException {
        var id = pair.sentFor(NAME);
        var old = code(id);
        var code = code(id);
        var absent = looks("0000-0000-0000").statusCode(404).extract().asString();

        assertThat(looks(old).statusCode(404).extract().asString()).isEqualTo(absent);
        assertThat(looks("x").statusCode(404).extract().asString()).isEqualTo(absent);
        assertThat(stops(old).statusCode(404).extract().asString()).isEqualTo(absent);
        looks(" ").statusCode(400);
        looks("0".repeat(41)).statusCode(400);
        looks(code).statusCode(200);
        steps(pair.sender(), id, "withdraw").statusCode(200);
        Time.passes(id, "91 days");
        assertThat(looks(code).statusCode(404).extract().asString()).isEqualTo(absent);
    }

    @Test
    void aCodeIsMadeByWhoSentItFirstAndByNobodyElse() {
        var third = Party.group();
        Pair.agreed(directory, pair.receiver(), third);
        var id = pair.sent();
        for (var party : List.of(Party.council(), third)) {
            party.asks().post("/referrals/{id}/code", id).then().statusCode(404);
        }
        pair.receiver().asks().post("/referrals/{id}/code", id).then().statusCode(403);
        steps(pair.receiver(), id, "accept").statusCode(200);
        steps(pair.receiver(), id, "pass-on", Map.of("receiverId", third.id())).statusCode(200);
        var next = third.asks().get("/referrals").then().extract().<String>path("items[0].id");
        pair.receiver().asks().post("/referrals/{id}/code", next).then().statusCode(404);
        pair.sender().asks().post("/referrals/{id}/code", id).then().statusCode(200);
    }

    private String draftedInsteadOf(String id) {
        return drafted(Map.of("insteadOf", id));
    }

    private String drafted(Map<String, Object> more) {
        var draft = pair.referral();
        draft.put("resident", Pair.resident(NAME));
        draft.putAll(more);
        return pair.sender()
                .asks()
                .body(draft)
                .post("/referrals?draft=true")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse knows(Party who, String referral) {
        return who.asks().get("/referrals/{id}/resident", referral).then();
    }

    private String code(String id) {
        return pair.sender()
                .asks()
                .post("/referrals/{id}/code", id)
                .then()
                .statusCode(200)
                .extract()
                .path("code");
    }

    private static ValidatableResponse looks(String code) {
        return Party.nobodyAsks().body(Map.of("code", code)).post("/resident").then();
    }

    private static ValidatableResponse stops(String code) {
        return Party.nobodyAsks()
                .body(Map.of("code", code))
                .post("/resident/stop")
                .then();
    }
}
