package org.trellis.referrals.residents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.referrals.Pair.steps;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.contracts.Event;
import org.trellis.contracts.directory.CapacityEvent.Limit;
import org.trellis.contracts.dispatch.NoticeEvent;
import org.trellis.contracts.referrals.ReferralEvent;
import org.trellis.contracts.telling.TellingEvent;
import org.trellis.referrals.Areas;
import org.trellis.referrals.Pair;
import org.trellis.referrals.Party;
import org.trellis.referrals.Rows;
import org.trellis.referrals.Self;
import org.trellis.referrals.Time;
import org.trellis.testing.Directory;
import org.trellis.testing.Letters;

/// Somebody asks for themselves, without an account and without anybody between them and whoever helps.
@QuarkusTest
class OwnAskTest {

    @Inject
    Directory directory;

    private final String ward = Areas.ward();
    private Party group;
    private String pathway;

    @BeforeEach
    void aGroupThatEverybodySees() {
        group = Party.group();
        directory.publishes(group);
        pathway = group.keeps(Party.pathway(ward));
        Awaitility.await()
                .untilAsserted(() ->
                        Party.nobodyAsks().get("/pathways/{id}", pathway).then().statusCode(200));
    }

    @Test
    void whatSomebodyAsksIsReadByWhomTheyAskedOnceTheySaidYesAndByNobodyElse() throws SQLException {
        var form = UUID.randomUUID();
        var asked = Self.asks(pathway, form, Map.of(), true)
                .statusCode(201)
                .header("Cache-Control", containsString("no-store"))
                .body("receiverId", equalTo(group.id().toString()), "reachable", equalTo(true))
                .body(not(containsString(Self.NAME)))
                .extract();
        String code = asked.path("code");
        String word = asked.path("codeWord");
        assertThat(Self.asks(pathway, form, Map.of(), true)
                        .statusCode(201)
                        .extract()
                        .asString())
                .isEqualTo(asked.asString());

        var id = group.asks()
                .get("/referrals")
                .then()
                .body("items", hasSize(1), "items[0].origin", equalTo("resident"), "items[0].language", equalTo("pl"))
                .body("items[0].otherId", nullValue(), "items[0].pathwayId", equalTo(pathway))
                .extract()
                .<String>path("items[0].id");
        knows(group, id).statusCode(404);
        Pair.writes(group, id, "Anybody there?").statusCode(409).body("code", equalTo("no-other-desk"));
        othersLearnNothing(id);
        Self.looks(code)
                .statusCode(200)
                .body("stages", hasSize(1), "stages[0].senderId", nullValue(), "stages[0].state", equalTo("sent"))
                .body("stages[0].receiverId", equalTo(group.id().toString()), "stages[0].knownNow", equalTo(false))
                .body("stages[0].fields", containsInAnyOrder("name", "telephone", "words", "can-also"))
                .body("stages[0].agreed.wordsVersion", equalTo(1), "stages[0].agreed.onlyThem", equalTo(true))
                .body(not(containsString(Self.NAME)));

        steps(group, id, "accept").statusCode(200).body("mayDo", not(hasItem("pass-on")));
        knows(group, id)
                .statusCode(200)
                .body("name", equalTo(Self.NAME), "words", equalTo(Self.WORDS), "canAlso", equalTo(Self.CAN))
                .body("codeWord", equalTo(word));
        othersLearnNothing(id);
        steps(group, id, "pass-on", Map.of("pathwayId", anotherPathway()))
                .statusCode(409)
                .body("code", equalTo("resident-said-only-you"));
        isPutRight(id, code);
        isSentOnce(code, word);
        isNowhereToBeRead(id);

        Self.stops(code).statusCode(204);
        knows(group, id).statusCode(404);
        Pair.reads(group, id).body("state", equalTo("withdrawn"), "reason", equalTo("resident"));
        Self.corrects(code, Map.of("name", "Eve")).statusCode(409).body("code", equalTo("nothing-to-correct"));
        Self.wants(code, "code").statusCode(409).body("code", equalTo("no-way-to-send"));
        Self.asks(pathway, form, Map.of(), true).statusCode(409).body("code", equalTo("asked-before"));
    }

    private String anotherPathway() {
        var council = Party.council();
        directory.registers(council);
        var other = council.keeps(Party.pathway(Areas.ward()));
        directory.settle();
        Awaitility.await().untilAsserted(() -> group.reads(other).statusCode(200));
        return other;
    }

    private void othersLearnNothing(String id) {
        var stranger = Party.council();
        for (var path : List.of("", "/resident", "/consent", "/steps", "/messages")) {
            var absent = stranger.asks().get("/referrals/" + UUID.randomUUID() + path);
            assertThat(stranger.asks().get("/referrals/" + id + path).asString())
                    .isEqualTo(absent.asString());
            absent.then().statusCode(404);
        }
        stranger.asks().post("/referrals/{id}/receipt", id).then().statusCode(404);
        steps(stranger, id, "accept").statusCode(404);
        group.asks().post("/referrals/{id}/receipt", id).then().statusCode(403);
        group.asks().post("/referrals/{id}/code", id).then().statusCode(403);
        steps(group, id, "withdraw").statusCode(403);
    }

    private void isPutRight(String id, String code) {
        Self.corrects(code, Map.of("telephone", "07700 900462", "codeWord", "eve"))
                .statusCode(204);
        knows(group, id).body("telephone", equalTo("07700 900462"), "name", equalTo(Self.NAME));
        knows(group, id).body("codeWord", not(equalTo("eve")));
        group.asks()
                .get("/referrals/{id}/consent", id)
                .then()
                .body("word", contains("given", "corrected"), "onlyThem", contains(true, true))
                .body("[1].how", equalTo("wrote"), "[1].fields", hasSize(4));
        Self.corrects("0000-0000-0000", Map.of("name", "Eve")).statusCode(404);
    }

    private static void isSentOnce(String code, String word) {
        for (int i = 0; i < 2; i++) {
            Self.wants(code, "code").statusCode(204);
            Self.wants(code.toLowerCase(Locale.ROOT).replace("-", " "), "receipt")
                    .statusCode(204);
        }
        Self.wants("0000-0000-0000", "receipt").statusCode(404);
        Awaitility.await()
                .untilAsserted(() -> assertThat(notices())
                        .extracting(
                                n -> n.get("template"), n -> n.get("address"), n -> n.get("urgent"), n -> n.get("code"))
                        .containsExactlyInAnyOrder(
                                tuple("resident-code", "+447700900462", "true", code),
                                tuple("consent-receipt", "+447700900462", "true", null)));
        assertThat(notices())
                .anySatisfy(n -> assertThat(n).containsEntry("word", word))
                .anySatisfy(n -> assertThat(n)
                        .containsEntry("receiver", "Emergency food parcels")
                        .containsEntry("version", "1")
                        .containsEntry("language", "cy"))
                .allSatisfy(n -> assertThat(n.get("link")).endsWith("/my-request"));
    }

    /// What was asked to be sent to the corrected number, opened as dispatch does.
    private static List<Map<String, String>> notices() {
        return Letters.in(Event.topic(NoticeEvent.AGGREGATE)).stream()
                .map(letter -> OpenedNotice.of(letter.value()))
                .filter(notice -> "+447700900462".equals(notice.get("address")))
                .toList();
    }

    private void isNowhereToBeRead(String id) throws SQLException {
        var resident = Rows.text(group.id(), "select sender_id::text from referral where id = '" + id + "'");
        for (var who : List.of(UUID.fromString(resident), group.id())) {
            for (var table : List.of(
                    "referral",
                    "referral_step",
                    "consent",
                    "details",
                    "resident_code",
                    "resident_told",
                    "resident_reach")) {
                for (var words : Set.of(Self.NAME, Self.CAN, "900461", "900462")) {
                    var hex = HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_8));
                    var rows = "%1$s where %1$s::text like '%%%2$s%%' or %1$s::text like '%%%3$s%%'"
                            .formatted(table, words, hex);
                    assertThat(Rows.visible(who, rows)).as(rows).isZero();
                }
            }
        }
        assertThat(Rows.visible(UUID.fromString(resident), "resident_told")).isEqualTo(2);
        for (var topic : List.of(ReferralEvent.AGGREGATE, TellingEvent.aggregate("referrals"), NoticeEvent.AGGREGATE)) {
            assertThat(Letters.in(Event.topic(topic)))
                    .extracting(Letters::words)
                    .noneMatch(text -> text.contains(Self.NAME) || text.contains("90046"));
        }
        Awaitility.await()
                .untilAsserted(() -> assertThat(Letters.in(Event.topic(ReferralEvent.AGGREGATE)))
                        .filteredOn(letter -> letter.key().equals(id))
                        .hasSizeGreaterThanOrEqualTo(2)
                        .allSatisfy(letter -> assertThat(new String(letter.value(), StandardCharsets.UTF_8))
                                .contains("\"senderId\": null")
                                .doesNotContain(resident)));
    }

    @Test
    void whereNobodyIsTakenOnOrNothingIsToBeSeenNothingIsSent() throws SQLException {
        var other = anotherPathwayHere();
        directory.settles(group, null, new Limit(null, "week", 1));
        var limits = "capacity_copy where organisation_id = '" + group.id() + "'";
        Awaitility.await().until(() -> Rows.visible(group.id(), limits) == 1);
        String code = Self.asks(pathway).statusCode(201).extract().path("code");
        Self.asks(pathway)
                .statusCode(409)
                .body("code", equalTo("receiver-full"), "resumeOn", notNullValue())
                .body("alternatives.pathwayId", contains(other), "detail", containsString("no room"))
                .body(not(containsString(Self.NAME)));
        directory.settles(group, LocalDate.of(2036, 12, 3));
        Awaitility.await()
                .untilAsserted(() -> Self.asks(pathway)
                        .statusCode(409)
                        .body("code", equalTo("receiver-paused"), "resumeOn", equalTo("2036-12-04")));
        var id = group.asks()
                .get("/referrals")
                .then()
                .body("items", hasSize(1))
                .extract()
                .<String>path("items[0].id");

        whatIsNotThereIsNotThere();
        Self.asks(pathway, UUID.randomUUID(), Map.of("words", "x".repeat(10_000)), false)
                .statusCode(400)
                .body("code", equalTo("invalid-request"))
                .body(not(containsString("xxxx")));
        Self.asks(pathway, UUID.randomUUID(), Map.of("words", " "), false).statusCode(400);
        Self.asks(pathway, null, Map.of(), false).statusCode(400);

        steps(group, id, "decline").statusCode(200);
        Self.looks(code)
                .body("stages[0].state", equalTo("declined"), "stages[0].alternatives.pathwayId", contains(other));
        var resident = Rows.text(group.id(), "select sender_id::text from referral where id = '" + id + "'");
        Rows.fallsDue(UUID.fromString(id));
        Awaitility.await().until(() -> Rows.visible(UUID.fromString(resident), "details") == 0);
    }

    private String anotherPathwayHere() {
        var council = Party.council();
        directory.registers(council);
        directory.settle();
        var closed = Party.pathway(ward);
        closed.put("selfReferral", false);
        closed.put("title", "By others only");
        council.keeps(closed);
        var open = council.keeps(Party.pathway(ward));
        Awaitility.await()
                .untilAsserted(() ->
                        Party.nobodyAsks().get("/pathways/{id}", open).then().statusCode(200));
        notFound(Party.found(Party.nobodyAsks(), "area=" + ward + "&organisation=" + council.id()).stream()
                .filter(found -> !found.equals(open))
                .findFirst()
                .orElseThrow());
        return open;
    }

    private void whatIsNotThereIsNotThere() {
        var hidden = Party.group();
        var friend = Party.council();
        Pair.link(directory, hidden, friend);
        notFound(hidden.keeps(Party.pathway(ward)));
        notFound(group.adds(Party.pathway(ward)));
        var linked = Party.pathway(ward);
        linked.put("audience", "linked");
        notFound(group.keeps(linked));
    }

    private static void notFound(String pathway) {
        var absent = Self.asks(UUID.randomUUID().toString())
                .statusCode(404)
                .extract()
                .asString();
        assertThat(Self.asks(pathway).statusCode(404).extract().asString()).isEqualTo(absent);
    }

    @Test
    void whatNobodyAnswersEndsByTheClockAndWhatIsPassedOnIsTheGroupsToSend() throws SQLException {
        String late = Self.asks(pathway).statusCode(201).extract().path("code");
        var id = group.asks().get("/referrals").then().extract().<String>path("items[0].id");
        Time.passes(id, "30 days");
        Awaitility.await().untilAsserted(() -> Self.looks(late).body("stages[0].state", equalTo("expired")));

        String code = Self.asks(pathway).statusCode(201).extract().path("code");
        var next = group.asks().get("/referrals").then().extract().<String>path("items[0].id");
        steps(group, next, "accept").statusCode(200);
        steps(group, next, "pass-on", Map.of("pathwayId", anotherPathway(), "resident", Pair.resident(Self.NAME)))
                .statusCode(200);
        Self.looks(code)
                .body("stages.state", contains("passed-on", "sent"), "stages[0].senderId", nullValue())
                .body("stages[1].senderId", equalTo(group.id().toString()));
        group.asks().get("/referrals?box=sent").then().body("items.origin", contains("organisation"));
        Self.stops(code).statusCode(204);
        Self.looks(code).body("stages[1].state", equalTo("withdrawn"), "stages[1].fields", empty());
    }

    private static ValidatableResponse knows(Party party, String id) {
        return party.asks().get("/referrals/{id}/resident", id).then();
    }
}
