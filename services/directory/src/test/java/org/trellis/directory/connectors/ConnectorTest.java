package org.trellis.directory.connectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.directory.Borough.anonymous;
import static org.trellis.directory.Borough.council;
import static org.trellis.directory.Borough.opens;
import static org.trellis.directory.Borough.shows;
import static org.trellis.directory.Borough.writes;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.directory.Answers;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.directory.Mailbox;
import org.trellis.directory.accounts.Role;

/// A group shares out its streets, and people without an account say yes to being asked.
@QuarkusTest
class ConnectorTest {

    private static final String AREAS = "/groups/{id}/sub-areas";
    private static final String PEOPLE = AREAS + "/{area}/connectors";

    private final String address = Crowd.address();
    private Party group;
    private String street;

    @BeforeEach
    void aGroupWithAStreet() {
        group = Crowd.group("Hollin Street Neighbours");
        writes(group);
        street = makes(Map.of("name", "The Steps", "streets", List.of("Chapel Steps", "Hollin St.")));
    }

    @ParameterizedTest
    @CsvSource({
        "14 Hollin Street, street",
        "hollin st eastmere, street",
        "Holl, street",
        "SX91 1AA, postcode",
        "sx911aa, postcode",
        "SX91 2ZZ, part-of-postcode",
        "SX92 9AA, drawn"
    })
    void whoseStreetItIsIsFound(String place, String why) {
        Crowd.postcodes("SX92 9AA,55.501,-2.501,,,");
        makes(Map.of("name", "The Quay", "postcodes", List.of("sx911aa", "SX91 2"), "drawing", square()));

        holding(group, place).body("items", hasSize(1), "items[0].fits", equalTo(why));
        holding(group, "Nowhere Lane").body("items", empty());
        holding(group, "SX9 11A").body("items", empty());
        holding(group, " ").statusCode(422).body("code", equalTo("place-missing"));
    }

    @Test
    void twoStewardsDoNotWriteOverEachOther() {
        var read = group.asks().get(AREAS + "/{area}", group.id(), street).then();
        var etag = read.extract().header("ETag");
        changes(etag, "The Upper Steps").statusCode(200).body("name", equalTo("The Upper Steps"));
        changes(etag, "The Lower Steps").statusCode(412).body("code", equalTo("changed-meanwhile"));
        all(group).body("items.name", contains("The Upper Steps"));
    }

    @Test
    void somebodySaysYesByTheLinkAndLookingDoesNot() {
        asks("Bilal at 14", address).statusCode(201).body("standing", equalTo("asked"), "address", nullValue());
        var notice = Mailbox.notices("connector-asked", address, 1).getLast();
        assertThat(notice.words()).containsEntry("area", "The Steps").containsEntry("organisation", group.name());

        for (var i = 0; i < 2; i++) {
            held(notice.token())
                    .statusCode(200)
                    .body("standing", equalTo("asked"), "organisation", equalTo(group.name()));
            anonymous().head("/connector/{token}", notice.token());
        }
        answers(notice.token(), Map.of("answer", "yes")).statusCode(204);
        answers(notice.token(), Map.of("answer", "yes")).statusCode(204);
        held(notice.token()).body("standing", equalTo("agreed"));
        first().body("called", equalTo("Bilal at 14"), "standing", equalTo("agreed"));
        assertThat(Crowd.acts(group.id())).endsWith("connector-asked");
    }

    @Test
    void somebodyIsAwayForSomeDaysAndBack() {
        var token = agreed("Bilal");
        var today = LocalDate.now(ZoneId.of("Europe/London"));
        answers(token, Map.of("answer", "away", "until", today.minusDays(1))).statusCode(422);
        answers(token, Map.of("answer", "away", "until", today)).statusCode(204);
        first().body("awayUntil", equalTo(today.toString()));
        answers(token, Map.of("answer", "away")).statusCode(204);
        first().body("awayUntil", nullValue());
    }

    @Test
    void whoStopsIsForgottenAndNotAskedAgainFor90Days() {
        var token = agreed("Bilal");
        answers(token, Map.of("answer", "no")).statusCode(204);

        held(token).statusCode(404);
        answers(token, Map.of("answer", "yes")).statusCode(404);
        first().body("standing", equalTo("stopped"), "called", nullValue(), "reach", nullValue());
        asks("Bilal again", address).statusCode(409).body("code", equalTo("not-again-yet"));
        var other = makes(Map.of("name", "Elsewhere"));
        asksIn(other, "Bilal again", address).statusCode(409);
        group.asks().delete(AREAS + "/{area}", group.id(), street).then().statusCode(204);
        asksIn(other, "Bilal again", address).statusCode(409);

        Crowd.sql(group.id(), "update connector set forget_at = forget_at - interval '91 days'");
        asksIn(other, "Bilal again", address).statusCode(201);
    }

    @Test
    void silenceIsANoAndIsForgottenInTheEnd() {
        asks("Bilal", address).statusCode(201);
        var token = Mailbox.notices("connector-asked", address, 1).getLast().token();
        Crowd.sql(group.id(), "update connector set asked_at = asked_at - interval '15 days'");
        held(token).statusCode(404);

        Crowd.isDue(group.id(), "connector-forgotten");
        Awaitility.await().untilAsserted(() -> first().body("standing", equalTo("declined"), "called", nullValue()));
        Crowd.sql(group.id(), "update connector set forget_at = now()");
        Crowd.isDue(group.id(), "connector-forgotten");
        Awaitility.await().untilAsserted(() -> all(group).body("items[0].connectors", empty()));
    }

    @Test
    void aTextMessageSentBackIsAnAnswer() {
        asks("Bilal", address).statusCode(201);
        var other = Crowd.address();
        asks("Rania", other).statusCode(201);
        Answers.give(group.id(), noticeOf("Bilal"), "1");
        Answers.give(group.id(), noticeOf("Rania"), "2");

        Awaitility.await()
                .untilAsserted(() -> all(group).body("items[0].connectors.standing", contains("agreed", "declined")));
    }

    @Test
    void theLinkIsSentAgainOnceADayAndTheOldOneIsOver() {
        var old = agreed("Bilal");
        var id = all(group).extract().<String>path("items[0].connectors[0].id");
        again(id).statusCode(409).body("code", equalTo("told-today"));
        Crowd.sql(group.id(), "update connector set told_at = told_at - interval '1 day'");
        again(id).statusCode(200).body("standing", equalTo("agreed"));

        held(old).statusCode(404);
        Mailbox.notices("connector-asked", address, 2).stream()
                .map(Mailbox.Notice::token)
                .filter(token -> !token.equals(old))
                .forEach(token -> held(token).statusCode(200));
    }

    @Test
    void whoIsLetGoIsToldOnlyAfterSayingYes() {
        var token = agreed("Bilal");
        var other = Crowd.address();
        asks("Rania", other).statusCode(201);
        var id = all(group).extract().<String>path("items[0].connectors[0].id");
        group.asks().delete(PEOPLE + "/{c}", group.id(), street, id).then().statusCode(204);
        group.asks().delete(PEOPLE + "/{c}", group.id(), street, id).then().statusCode(404);

        Mailbox.notices("connector-ended", address, 1);
        held(token).statusCode(404);
        group.asks().delete(AREAS + "/{area}", group.id(), street).then().statusCode(204);
        held(Mailbox.notices("connector-asked", other, 1).getLast().token()).statusCode(404);
        assertThat(Mailbox.notices("connector-ended", other, 0)).isEmpty();
    }

    @Test
    void aGroupThatClosesLetsEverybodyGo() {
        var token = agreed("Bilal");
        group.asks().post("/closing").then().statusCode(200);

        Mailbox.notices("connector-ended", address, 1);
        held(token).statusCode(404);
        asks("Bilal", address).statusCode(409).body("code", equalTo("group-closed"));
    }

    @Test
    void anAskSentTwiceAsksOnce() {
        for (var i = 0; i < 2; i++) {
            group.asks()
                    .header("Idempotency-Key", "once")
                    .body(Map.of("called", "Bilal", "address", address))
                    .post(PEOPLE, group.id(), street)
                    .then()
                    .statusCode(201);
        }
        asks("Bilal", address).statusCode(409).body("code", equalTo("asked-already"));
        all(group).body("items[0].connectors", hasSize(1));
        assertThat(Mailbox.notices("connector-asked", address, 1)).hasSize(1);
    }

    @Test
    void whatCannotBeIsRefusedInWords() {
        asks("Bilal", "number 14").statusCode(422).body("code", equalTo("address-not-read"));
        asks("<b>", address).statusCode(400).body("code", equalTo("invalid-request"));
        group.asks()
                .body(Map.of("name", "X", "postcodes", List.of("EM1 2ABC")))
                .post(AREAS, group.id())
                .then()
                .statusCode(400);
        for (var i = 0; i < 6; i++) {
            asks("Neighbour " + i, Crowd.address()).statusCode(201);
        }
        asks("One more", address).statusCode(422).body("code", equalTo("connectors-too-many"));
    }

    @Test
    void helpersReadAndDoNotChange() {
        var helper = Crowd.member(group, Crowd.fresh("helper"), Role.HELPER);
        all(helper).body("items", hasSize(1));
        helper.asks()
                .body(Map.of("called", "Bilal", "address", address))
                .post(PEOPLE, group.id(), street)
                .then()
                .statusCode(403);
        helper.asks().delete(AREAS + "/{area}", group.id(), street).then().statusCode(403);
    }

    @Test
    void forEverybodyElseThereAreNone() {
        agreed("Bilal");
        shows(group, "public");
        var council = council("Eastmere Council");
        opens(group, council, "partner");
        for (var other : List.of(council, Crowd.group("Somebody Else"))) {
            other.asks().get(AREAS, group.id()).then().statusCode(404);
            other.asks().get(AREAS + "/{area}", group.id(), street).then().statusCode(404);
            other.asks()
                    .queryParam("place", "Chapel Steps")
                    .get(AREAS, group.id())
                    .then()
                    .statusCode(404);
            // The page itself is public, so they may know that they may not change it.
            other.asks()
                    .body(Map.of("name", "Ours"))
                    .post(AREAS, group.id())
                    .then()
                    .statusCode(403);
            other.asks().delete(AREAS + "/{area}", group.id(), street).then().statusCode(403);
            other.asks().delete(AREAS + "/{area}", other.id(), street).then().statusCode(not(204));
        }
        anonymous().get(AREAS, group.id()).then().statusCode(401);
        held("AAAAAAAAAAAAAAAAAAAAAA").statusCode(404);
        all(group).body("items", hasSize(1));
    }

    private static Map<String, Object> square() {
        return Map.of(
                "type",
                "Polygon",
                "coordinates",
                List.of(List.of(
                        List.of(-2.51, 55.5),
                        List.of(-2.5, 55.5),
                        List.of(-2.5, 55.51),
                        List.of(-2.51, 55.51),
                        List.of(-2.51, 55.5))));
    }

    private String makes(Map<String, Object> area) {
        return group.asks()
                .body(area)
                .post(AREAS, group.id())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse changes(String etag, String name) {
        return group.asks()
                .header("If-Match", etag)
                .body(Map.of("name", name))
                .put(AREAS + "/{area}", group.id(), street)
                .then();
    }

    private ValidatableResponse asks(String called, String at) {
        return asksIn(street, called, at);
    }

    private ValidatableResponse asksIn(String area, String called, String at) {
        return group.asks()
                .body(Map.of("called", called, "address", at))
                .post(PEOPLE, group.id(), area)
                .then();
    }

    private ValidatableResponse again(String connector) {
        return group.asks()
                .post(PEOPLE + "/{c}/link", group.id(), street, connector)
                .then();
    }

    /// Returns the token of the link.
    private String agreed(String called) {
        asks(called, address).statusCode(201);
        var token = Mailbox.notices("connector-asked", address, 1).getLast().token();
        answers(token, Map.of("answer", "yes")).statusCode(204);
        return token;
    }

    private static ValidatableResponse held(String token) {
        return anonymous().get("/connector/{token}", token).then();
    }

    private static ValidatableResponse answers(String token, Map<String, Object> answer) {
        return anonymous().body(answer).post("/connector/{token}", token).then();
    }

    private static ValidatableResponse all(Party reader) {
        return reader.asks().get(AREAS, reader.id()).then().statusCode(200);
    }

    private ValidatableResponse holding(Party reader, String place) {
        return reader.asks().queryParam("place", place).get(AREAS, reader.id()).then();
    }

    private ValidatableResponse first() {
        return all(group).rootPath("items.find { it.id == '%s' }.connectors[0]".formatted(street));
    }

    private String noticeOf(String called) {
        return Crowd.value(group.id(), "select cast(notice_id as text) from connector where called = '" + called + "'");
    }
}
