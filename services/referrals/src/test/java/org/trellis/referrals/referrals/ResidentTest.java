package org.trellis.referrals.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.referrals.Pair.reads;
import static org.trellis.referrals.Pair.resident;
import static org.trellis.referrals.Pair.steps;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.contracts.Event;
import org.trellis.contracts.referrals.ReferralEvent;
import org.trellis.referrals.Pair;
import org.trellis.referrals.Party;
import org.trellis.referrals.Rows;
import org.trellis.referrals.Time;
import org.trellis.testing.Directory;
import org.trellis.testing.Letters;

/// Nothing of a resident is known before they agreed and the receiver accepted, and nothing after it need be.
@QuarkusTest
class ResidentTest {

    private static final String NAME = "Bartholomew";

    @Inject
    Directory directory;

    private Pair pair;

    @BeforeEach
    void agreed() {
        pair = Pair.agreed(directory);
    }

    @Test
    void theReceiverKnowsNothingBeforeItAcceptsAndNothingAfterItGivesBack() {
        var id = pair.sentFor(NAME);

        knows(pair.sender(), id).statusCode(200).body("name", equalTo(NAME), "telephone", equalTo("07700 900123"));
        knowsNothing(pair.receiver(), id);
        var etag = reads(pair.receiver(), id).extract().header("ETag");
        assertThat(Letters.words(reads(pair.receiver(), id).extract().asString()))
                .doesNotContain(NAME, "07700");
        assertThat(etag).doesNotContain(NAME);
        assertThat(Letters.words(steps(pair.receiver(), id, "accept")
                        .statusCode(200)
                        .extract()
                        .asString()))
                .doesNotContain(NAME, "07700");
        knows(pair.receiver(), id)
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("name", equalTo(NAME), "address", nullValue());
        steps(pair.receiver(), id, "give-back").statusCode(200);
        knowsNothing(pair.receiver(), id);
        knows(pair.sender(), id).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"decline,", "accept,withdraw", "accept,connect"})
    void whatIsOverIsKnownNoMore(String first, String second) {
        var id = pair.sentFor(NAME);
        steps(pair.receiver(), id, first).statusCode(200);
        if (second != null) {
            steps(second.equals("withdraw") ? pair.sender() : pair.receiver(), id, second)
                    .statusCode(200);
        }
        knowsNothing(pair.receiver(), id);
    }

    @Test
    void whatIsDoneIsKnownForAsLongAsWasAgreed() throws SQLException {
        var id = pair.sentFor(NAME);
        steps(pair.receiver(), id, "accept").statusCode(200);
        steps(pair.receiver(), id, "complete", Map.of("outcome", "sorted")).statusCode(200);
        Time.passes(id, "29 days");
        knows(pair.receiver(), id).statusCode(200);
        Time.passes(id, "25 hours");

        knowsNothing(pair.receiver(), id);
        Awaitility.await().untilAsserted(() -> knowsNothing(pair.sender(), id));
    }

    @ParameterizedTest
    @CsvSource({
        "decline, 30",
        "accept give-back, 30",
        "accept connect, 0",
        "withdraw, 0",
        "accept complete, 30",
        "(time), 30"
    })
    void whatCameToAnEndIsForgottenInItsTime(String steps, int days) throws SQLException {
        var id = pair.sentFor(NAME);
        for (var step : steps.split(" ")) {
            if (step.equals("(time)")) {
                Time.expires(pair.sender(), id);
            } else {
                var more = step.equals("complete")
                        ? Map.<String, Object>of("outcome", "sorted")
                        : Map.<String, Object>of();
                steps(step.equals("withdraw") ? pair.sender() : pair.receiver(), id, step, more)
                        .statusCode(200);
            }
        }
        if (days > 0) {
            Time.passes(id, (days - 1) + " days");
            Time.isLookedAt(id);
            knows(pair.sender(), id).statusCode(200);
            Time.passes(id, "25 hours");
        } else {
            Rows.fallsDue(UUID.fromString(id));
        }

        Awaitility.await().untilAsserted(() -> knowsNothing(pair.sender(), id));
        reads(pair.sender(), id).statusCode(200);
    }

    @Test
    void nobodyElseLearnsThatThereIsAnything() {
        var id = pair.sentFor(NAME);
        var stranger = Party.council();
        steps(pair.receiver(), id, "accept").statusCode(200);

        knowsNothing(stranger, id);
        keeps(stranger, id, resident("Eve")).statusCode(404);
        stranger.asks().delete("/referrals/{id}/resident", id).then().statusCode(404);
        stranger.asks().get("/referrals/{id}/consent", id).then().statusCode(404);
        keeps(pair.receiver(), id, resident("Eve")).statusCode(403).body("code", equalTo("only-the-sender"));
        pair.receiver().asks().delete("/referrals/{id}/resident", id).then().statusCode(403);
        knows(pair.receiver(), id).body("name", equalTo(NAME));
    }

    @Test
    void withoutALinkNothingIsKnown() {
        var id = pair.sentFor(NAME);
        steps(pair.receiver(), id, "accept").statusCode(200);
        steps(pair.receiver(), id, "complete", Map.of("outcome", "sorted")).statusCode(200);
        knows(pair.receiver(), id).statusCode(200);

        directory.ends(pair.receiver(), pair.sender(), pair.sender());
        directory.ends(pair.sender(), pair.receiver(), pair.sender());
        directory.settle();
        knows(pair.receiver(), id).statusCode(403).body("code", equalTo("share-ended"));
        knowsNothing(Party.council(), id);
    }

    @Test
    void nothingIsKeptWithoutTheResidentsWordOrBeyondWhatWasAgreed() {
        var details = Map.of("name", NAME);
        pair.sends(Map.of("resident", Map.of("details", details)))
                .statusCode(400)
                .body("code", equalTo("invalid-request"))
                .body(not(containsString(NAME)));
        pair.sends(Map.of("resident", Map.of("consent", resident(NAME).get("consent"), "details", Map.of())))
                .statusCode(400);
        var more = new HashMap<>(resident(NAME));
        more.put("details", Map.of("name", NAME, "address", "12 Quay Street"));
        pair.sends(Map.of("resident", more))
                .statusCode(422)
                .body("code", equalTo("not-agreed-to-travel"), "fields", contains("address"))
                .body(not(containsString("Quay Street")));
        pair.receiver().asks().get("/referrals").then().body("items", empty());
    }

    @Test
    void theResidentAgreesLaterCorrectsItAndTakesItBack() {
        var id = pair.sent();
        steps(pair.receiver(), id, "accept").statusCode(200);
        knowsNothing(pair.receiver(), id);
        pair.receiver().asks().get("/referrals/{id}/consent", id).then().body("$", empty());

        keeps(pair.sender(), id, resident("Bart")).statusCode(200);
        keeps(pair.sender(), id, resident(NAME)).statusCode(200);
        knows(pair.receiver(), id).body("name", equalTo(NAME));
        for (int i = 0; i < 2; i++) {
            pair.sender().asks().delete("/referrals/{id}/resident", id).then().statusCode(204);
        }
        knowsNothing(pair.sender(), id);
        knowsNothing(pair.receiver(), id);
        reads(pair.receiver(), id).body("state", equalTo("accepted"));
        pair.receiver()
                .asks()
                .get("/referrals/{id}/consent", id)
                .then()
                .body("word", contains("given", "given", "taken-back"), "[0].language", equalTo("pl"))
                .body("[0].fields", containsInAnyOrder("name", "telephone"), "[0].askedByYou", equalTo(false))
                .body(not(containsString(NAME)));
        steps(pair.receiver(), id, "connect").statusCode(200);
        keeps(pair.sender(), id, resident(NAME)).statusCode(409).body("code", equalTo("referral-moved-on"));
    }

    @Test
    void whoPassesItOnAsksAgain() {
        var third = Party.group();
        Pair.agreed(directory, pair.receiver(), third);
        var id = pair.sentFor(NAME);
        steps(pair.receiver(), id, "accept").statusCode(200);
        steps(pair.receiver(), id, "pass-on", Map.of("receiverId", third.id())).statusCode(200);
        knowsNothing(pair.receiver(), id);
        var bare = third.asks().get("/referrals").then().extract().<String>path("items[0].id");
        steps(third, bare, "accept").statusCode(200);
        knowsNothing(third, bare);

        var next = pair.sentFor(NAME);
        steps(pair.receiver(), next, "accept").statusCode(200);
        steps(pair.receiver(), next, "pass-on", Map.of("receiverId", third.id(), "resident", resident("Bart")))
                .statusCode(200);
        var passed = third.asks().get("/referrals").then().extract().<String>path("items[0].id");
        knowsNothing(third, passed);
        steps(third, passed, "accept").statusCode(200);
        knows(third, passed).body("name", equalTo("Bart"));
        knowsNothing(pair.sender(), passed);
    }

    @Test
    void inTheDatabaseAndOnTheTopicsItIsNotToBeRead() throws SQLException {
        var id = pair.sentFor(NAME);
        steps(pair.receiver(), id, "accept").statusCode(200);

        var closed =
                "details where referral_id = '%s' and (position('%s'::bytea in content) > 0 or position('%s'::bytea in key) > 0)"
                        .formatted(id, NAME, NAME);
        assertThat(Rows.visible(pair.sender().id(), closed)).isZero();
        assertThat(Rows.visible(pair.sender().id(), "details where referral_id = '" + id + "'"))
                .isOne();
        Awaitility.await()
                .untilAsserted(() -> assertThat(Letters.in(Event.topic(ReferralEvent.AGGREGATE)))
                        .filteredOn(letter -> letter.key().equals(id))
                        .hasSize(2)
                        .allSatisfy(letter -> assertThat(new String(letter.value(), StandardCharsets.UTF_8))
                                .doesNotContain(NAME)));
        for (var list : List.of("/referrals", "/referrals/" + id, "/referrals/" + id + "/steps")) {
            assertThat(Letters.words(pair.receiver().asks().get(list).asString()))
                    .doesNotContain(NAME, "07700");
        }
    }

    private static ValidatableResponse knows(Party party, String id) {
        return party.asks().get("/referrals/{id}/resident", id).then();
    }

    private static void knowsNothing(Party party, String id) {
        var absent = knows(party, UUID.randomUUID().toString())
                .statusCode(404)
                .extract()
                .asString();
        assertThat(knows(party, id).statusCode(404).extract().asString()).isEqualTo(absent);
    }

    private static ValidatableResponse keeps(Party party, String id, Map<String, Object> resident) {
        return party.asks().body(resident).put("/referrals/{id}/resident", id).then();
    }
}
