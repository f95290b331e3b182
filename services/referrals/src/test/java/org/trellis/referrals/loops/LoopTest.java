package org.trellis.referrals.loops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.trellis.referrals.Pair.answers;
import static org.trellis.referrals.Pair.pauses;
import static org.trellis.referrals.Pair.proposes;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.referrals.Pair;
import org.trellis.referrals.Party;
import org.trellis.testing.Directory;
import org.trellis.testing.Letters;

/// Both sides agree to a loop, each sees it from where it stands, and either stops it at once.
@QuarkusTest
class LoopTest {

    @Inject
    Directory directory;

    private final Party council = Party.council();
    private final Party group = Party.group();
    private final Party stranger = Party.council();

    @BeforeEach
    void linked() {
        Pair.link(directory, council, group);
    }

    @Test
    void bothSeeItFromWhereTheyStand() {
        var id = proposed(Map.of("mostYouSend", 5));

        reads(council, id)
                .body("state", equalTo("proposed"), "proposedByYou", equalTo(true), "youSend", equalTo(true))
                .body("youReceive", equalTo(false), "mostYouSend", equalTo(5), "keepDays", equalTo(30))
                .body("otherId", equalTo(group.id().toString()), "mayDo", contains("end"));
        reads(group, id)
                .body("proposedByYou", equalTo(false), "youSend", equalTo(false), "youReceive", equalTo(true))
                .body(
                        "mostYouReceive",
                        equalTo(5),
                        "otherId",
                        equalTo(council.id().toString()))
                .body("mayDo", contains("agree", "turn-down"));
        answers(group, id, true).statusCode(200).body("state", equalTo("agreed"));
        reads(council, id).body("state", equalTo("agreed"), "mayDo", contains("pause", "end"));
        group.asks().get("/loops?with=" + council.id()).then().body("items.id", contains(id));
        group.asks().get("/loops?with=" + UUID.randomUUID()).then().body("items", empty());
    }

    @Test
    void bothTakeItAwayWithTheirDataAndNobodyElseDoes() {
        var id = proposed(Map.of());

        for (var side : List.of(council, group)) {
            assertThat(side.asks()
                            .get("/export")
                            .then()
                            .statusCode(200)
                            .extract()
                            .<List<String>>path("loop.id"))
                    .containsExactly(id);
        }
        assertThat(stranger.asks().get("/export").asString()).doesNotContain(id);
    }

    @Test
    void inTheHoursThatBothAgreedNobodyIsToldOfWhatHasNoHurry() {
        var here = ZonedDateTime.now(ZoneId.of("Europe/London")).truncatedTo(ChronoUnit.MINUTES);
        var over = here.plusHours(2);
        var quiet = Map.<String, Object>of(
                "quietFrom",
                here.minusHours(2).toLocalTime().toString(),
                "quietUntil",
                over.toLocalTime().toString());
        proposes(council, group, Map.of("quietFrom", "21:00")).statusCode(400);
        proposes(council, group, Map.of("quietFrom", "21:00", "quietUntil", "21:00"))
                .statusCode(400);
        var id = proposed(quiet);
        answers(group, id, true)
                .statusCode(200)
                .body("quietUntil", startsWith(over.toLocalTime().toString()));
        var pair = new Pair(council, group, id);

        var sent = pair.sent();
        String urgent =
                pair.sends(Map.of("urgency", "today")).statusCode(201).extract().path("id");

        isTold(sent, "\"notBefore\": \"" + over.toInstant() + "\"");
        isTold(urgent, "\"notBefore\": null");
    }

    private static void isTold(String referral, String how) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(Letters.in("trellis.referrals.telling.v1").stream()
                                .map(letter -> new String(letter.value(), StandardCharsets.UTF_8))
                                .filter(told -> told.contains(referral)))
                        .singleElement()
                        .satisfies(told -> assertThat(told).contains("referral-new", how)));
    }

    @Test
    void nobodyElseLearnsOfIt() {
        var id = proposed(Map.of());

        stranger.asks().get("/loops/{id}", id).then().statusCode(404);
        answers(stranger, id, true).statusCode(404);
        pauses(stranger, id, true).statusCode(404);
        stranger.asks().delete("/loops/{id}", id).then().statusCode(404);
        stranger.asks().get("/loops").then().body("items", empty());
        stranger.asks().get("/loops?with=" + group.id()).then().body("items", empty());
        reads(group, id).body("state", equalTo("proposed"));
    }

    @Test
    void itIsProposedToWhoIsLinkedAlone() {
        proposes(council, council, Map.of()).statusCode(422).body("code", equalTo("loop-with-yourself"));
        proposes(stranger, group, Map.of()).statusCode(404).body("code", equalTo("not-found"));
        proposes(council, Party.group(), Map.of()).statusCode(404).body("code", equalTo("not-found"));
        var listed = Party.group();
        directory.publishes(listed);
        Awaitility.await()
                .untilAsserted(() ->
                        proposes(council, listed, Map.of()).statusCode(403).body("code", equalTo("not-linked")));
    }

    @Test
    void whatIsNoAgreementIsToldApart() {
        for (var wrong : List.of(
                Map.<String, Object>of("youSend", false),
                Map.<String, Object>of("needs", List.of()),
                Map.<String, Object>of("mostYouReceive", 3),
                Map.<String, Object>of("details", List.of("diagnosis")))) {
            proposes(council, group, wrong).statusCode(400).body("code", equalTo("invalid-request"));
        }
    }

    @Test
    void theOneWhoProposedDoesNotAnswerAndAnAnswerStands() {
        var id = proposed(Map.of());

        answers(council, id, true).statusCode(409).body("code", equalTo("loop-not-now"), "state", equalTo("proposed"));
        answers(group, id, false).statusCode(200).body("state", equalTo("turned-down"));
        answers(group, id, false).statusCode(200).body("state", equalTo("turned-down"));
        answers(group, id, true).statusCode(409).body("state", equalTo("turned-down"));
        pauses(group, id, true).statusCode(409).body("code", equalTo("loop-not-now"));
    }

    @Test
    void eitherHoldsItAndEachResumesForItself() {
        var id = agreed();

        pauses(group, id, true).statusCode(200).body("state", equalTo("paused"), "mayDo", contains("resume", "end"));
        pauses(council, id, true).statusCode(200).body("heldByYou", equalTo(true), "heldByThem", equalTo(true));
        pauses(group, id, false).statusCode(200).body("state", equalTo("paused"), "heldByThem", equalTo(true));
        pauses(group, id, false).statusCode(200);
        pauses(council, id, false).statusCode(200).body("state", equalTo("agreed"));
    }

    @Test
    void eitherEndsItForBothAndForGood() {
        var id = agreed();

        group.asks().delete("/loops/{id}", id).then().statusCode(200).body("state", equalTo("ended"));
        reads(council, id).body("state", equalTo("ended"), "mayDo", empty());
        council.asks().delete("/loops/{id}", id).then().statusCode(200);
        pauses(council, id, true).statusCode(409).body("state", equalTo("ended"));
    }

    @Test
    void newTermsTakeThePlaceOfTheOldOnesOnceAgreed() {
        var old = agreed();
        var next = proposed(Map.of("mostYouSend", 2));

        reads(group, old).body("state", equalTo("agreed"));
        answers(group, next, true).statusCode(200);
        reads(group, old).body("state", equalTo("ended"));
        reads(council, next).body("state", equalTo("agreed"));
    }

    @Test
    void theEndOfTheLinkEndsTheLoopAndANewLinkDoesNotBringItBack() {
        var id = agreed();
        var waiting = proposed(Map.of("youReceive", true));

        directory.ends(group, council, council);
        directory.ends(council, group, council);
        directory.settle();
        reads(group, id).body("state", equalTo("ended"));
        reads(council, waiting).body("state", equalTo("ended"));
        Pair.link(directory, council, group);
        reads(council, id).body("state", equalTo("ended"));
    }

    @Test
    void sentAgainItIsProposedOnceAndPagesGoOn() {
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            council.asks()
                    .header("Idempotency-Key", key)
                    .body(Pair.terms(group))
                    .post("/loops")
                    .then()
                    .statusCode(201);
        }
        var second = proposed(Map.of());
        var page = council.asks().get("/loops?limit=1").then().body("items", hasSize(1), "items.id", hasItem(second));
        council.asks()
                .queryParam("cursor", page.extract().<String>path("next"))
                .get("/loops?limit=1")
                .then()
                .body("items", hasSize(1), "next", equalTo(null));
    }

    private String proposed(Map<String, Object> terms) {
        return proposes(council, group, terms).statusCode(201).extract().path("id");
    }

    private String agreed() {
        var id = proposed(Map.of());
        answers(group, id, true).statusCode(200);
        return id;
    }

    private static ValidatableResponse reads(Party party, String loop) {
        return party.asks().get("/loops/{id}", loop).then().statusCode(200);
    }
}
