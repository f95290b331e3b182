package org.trellis.referrals.concerns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.referrals.Case.answers;
import static org.trellis.referrals.Case.asks;
import static org.trellis.referrals.Case.closes;
import static org.trellis.referrals.Case.reads;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.trellis.contracts.Event;
import org.trellis.contracts.referrals.ReferralEvent;
import org.trellis.contracts.telling.TellingEvent;
import org.trellis.referrals.Case;
import org.trellis.referrals.Pair;
import org.trellis.referrals.Party;
import org.trellis.referrals.Rows;
import org.trellis.testing.Directory;
import org.trellis.testing.Letters;
import org.trellis.testing.Tokens;

/// A concern is read by the safeguarding leads of one institution, and by nobody else in any way.
@QuarkusTest
class ConcernTest {

    @Inject
    Directory directory;

    @Test
    void theChosenLeadAloneReadsIt() {
        var one = Case.made(directory);
        var id = one.raised();

        one.lead().asks().get("/concerns").then().body("items.id", contains(id), "items[0].words", nullValue());
        reads(one.lead(), id)
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("words", equalTo(Case.WORDS), "callBack", equalTo("Pat, 07700 900555"))
                .body("aboutId", equalTo(one.group().id().toString()))
                .body("senderId", equalTo(one.sender().id().toString()));
        var operator = new Party(one.lead().id(), "operator", Tokens.of("operator", List.of(), "operator"));
        for (var other : List.of(
                one.lead().as("support-officer"),
                one.lead().as("grants-officer"),
                one.lead().as("liaison-officer"),
                one.lead().as("councillor"),
                one.sender(),
                one.sender().as("safeguarding-lead"),
                one.group(),
                Party.of("council", "safeguarding-lead"),
                operator)) {
            learnsNothing(other, id);
        }
        Party.nobodyAsks().get("/concerns/{id}", id).then().statusCode(401);
    }

    private static void learnsNothing(Party other, String id) {
        var absent = UUID.randomUUID().toString();
        for (var path : List.of("/concerns/", "/concern-questions/", "/sent-concerns/")) {
            var ofSender = path.equals("/sent-concerns/");
            var nothing = other.asks().get(path + absent).then().extract();
            assertThat(nothing.statusCode()).isIn(ofSender ? List.of(404, 403) : List.of(404));
            if (!ofSender || !other.asks().get("/sent-concerns").asString().contains(id)) {
                assertThat(other.asks().get(path + id).asString()).as(path).isEqualTo(nothing.asString());
            }
        }
        for (var act : List.of("/hand", "/end", "/keeping")) {
            var body = Map.of("outcome", "advice-given", "reason", "for-a-court");
            other.asks().body(body).put("/concerns/" + id + act).then().statusCode(404);
        }
        asks(other, id).statusCode(404).body("code", equalTo("not-found"));
        answers(other, id).statusCode(404).body("code", equalTo("not-found"));
        var list = other.asks().get("/concerns").then().extract();
        assertThat(list.asString()).doesNotContain(id);
        assertThat(list.statusCode()).isIn(404, 200);
    }

    @Test
    void theSenderKeepsThatItWasSentAndNoWordOfIt() {
        var one = Case.made(directory);
        var key = UUID.randomUUID();
        var concern = Map.of("aboutId", one.group().id(), "words", Case.WORDS);
        String id = null;
        for (int i = 0; i < 2; i++) {
            id = one.sender()
                    .asks()
                    .header("Idempotency-Key", key)
                    .body(concern)
                    .post("/concerns")
                    .then()
                    .statusCode(201)
                    .body("receiverId", equalTo(one.lead().id().toString()), "takenAt", nullValue())
                    .body(not(containsString("Zwetschgenkern")))
                    .extract()
                    .path("id");
        }
        one.lead().asks().get("/concerns").then().body("items", hasSize(1));
        one.lead().asks().put("/concerns/{id}/hand", id).then().statusCode(200).body("takenAt", notNullValue());
        asks(one.lead(), id).statusCode(200);
        closes(one.lead(), id, "passed-to-police").statusCode(200);

        var sent = one.sender()
                .as("councillor")
                .asks()
                .get("/sent-concerns")
                .then()
                .statusCode(200)
                .body("items.id", contains(id), "items[0].takenAt", notNullValue())
                .extract()
                .asString();
        assertThat(sent)
                .doesNotContain("Zwetschgenkern", one.group().id().toString(), "police", "asked", "Quittengelee");
        one.lead().asks().get("/sent-concerns").then().body("items", empty());
    }

    @Test
    void whoSaysSomethingOfTheirOwnGroupIsNotSeenByTheirColleagues() {
        var one = Case.made(directory);
        var helper = somebodyIn(one.group(), "helper");
        String id = one.raises(helper, Map.of()).statusCode(201).extract().path("id");

        helper.asks().get("/sent-concerns").then().body("items.id", contains(id));
        one.group().asks().get("/sent-concerns").then().body("items", empty());
        one.group().asks().get("/sent-concerns/{id}", id).then().statusCode(404);
        reads(one.lead(), id).body("senderId", equalTo(one.group().id().toString()));
    }

    private static Party somebodyIn(Party group, String role) {
        var person = "somebody-" + UUID.randomUUID();
        return new Party(group.id(), group.kind(), Tokens.of(person, List.of(new Tokens.In(group.id(), role))));
    }

    @Test
    void inTheDatabaseInEventsInExportsAndInRefusalsThereIsNothingOfIt() throws SQLException {
        var one = Case.made(directory);
        var id = one.raised();
        asks(one.lead(), id).statusCode(200);
        answers(one.group(), id).statusCode(200);

        assertThat(Rows.visible(one.lead().id(), "concern")).isOne();
        assertThat(Rows.visible(one.lead().id(), "concern_word")).isEqualTo(2);
        for (var said : List.of(
                "Zwetschgenkern",
                "Quittengelee",
                "Mirabellenmus",
                one.group().id().toString(),
                one.sender().id().toString())) {
            for (var table : List.of("concern", "concern_word")) {
                var found = table + " t where position('%1$s'::bytea in content) + position('%1$s'::bytea in key)"
                        + " + position('%1$s' in t::text) > 0";
                for (var party : List.of(one.lead(), one.sender())) {
                    assertThat(Rows.visible(party.id(), found.formatted(said)))
                            .as(said)
                            .isZero();
                }
            }
        }
        var tellings = Event.topic(TellingEvent.aggregate("referrals"));
        Awaitility.await()
                .untilAsserted(() -> assertThat(Letters.in(tellings))
                        .filteredOn(
                                letter -> letter.key().equals(one.lead().id().toString()))
                        .hasSize(2)
                        .allSatisfy(letter -> assertThat(new String(letter.value(), StandardCharsets.UTF_8))
                                .contains("sealed-waits", "safeguarding-lead")
                                .doesNotContain(
                                        id,
                                        one.group().id().toString(),
                                        one.sender().id().toString())));
        assertThat(Letters.in(Event.topic(ReferralEvent.AGGREGATE)))
                .noneSatisfy(letter -> assertThat(letter.key()).isEqualTo(id));
        for (var party : List.of(
                one.lead().as("support-officer"), one.group(), one.sender().as("liaison-officer"))) {
            assertThat(party.asks()
                            .get("/export")
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString())
                    .doesNotContain(id, "concern");
        }
        one.raises(one.sender(), Map.of("words", "Zwetschgenkern ".repeat(300)))
                .statusCode(400)
                .body("errors[0].message", containsString("4,000"))
                .body(not(containsString("Zwetschgenkern")));
    }

    @Test
    void whoHearsOfItTellsNothingOfAnOrganisationThatHides() {
        var one = Case.made(directory);
        var door = Case.takesConcerns(directory, Duration.ofSeconds(20));
        var named = Map.<String, Object>of("receiverId", door.id());
        var hidden = new Case(one.lead(), Party.group(), one.sender());
        Pair.link(directory, hidden.group(), hidden.lead());
        hidden.chooses(one.lead().id()).statusCode(200);

        var absent = Map.<String, Object>of("aboutId", UUID.randomUUID());
        var answer = one.raises(one.sender(), absent).statusCode(422).extract();
        assertThat(answer.asString())
                .isEqualTo(hidden.raises(one.sender(), Map.of()).extract().asString())
                .contains("receiver-needed");
        goesTo(door, hidden.raises(one.sender(), named));
        goesTo(one.lead(), one.raises(one.sender(), named));
        goesTo(door, one.raises(one.sender(), with(named, "atRisk", true)));
        goesTo(door, one.raises(one.sender(), with(named, "aboutId", null)));
        one.raises(one.sender(), Map.of("atRisk", true)).statusCode(422).body("code", equalTo("receiver-needed"));
        one.raises(one.sender(), with(named, "aboutId", door.id()))
                .statusCode(422)
                .body("code", equalTo("receiver-is-concerned"));
        one.raises(one.sender(), Map.of("receiverId", Party.council().id()))
                .statusCode(422)
                .body("code", equalTo("takes-no-concerns"));

        directory.ends(one.group(), one.lead(), one.group());
        directory.ends(one.lead(), one.group(), one.group());
        directory.settle();
        one.group().asks().get("/safeguarding-lead").then().body("holds", equalTo(false));
        goesTo(door, one.raises(one.sender(), named));
        one.chooses(one.lead().id()).statusCode(403).body("code", equalTo("not-linked"));
        one.chooses(one.group().id()).statusCode(422).body("code", equalTo("lead-of-itself"));
        one.group()
                .as("helper")
                .asks()
                .get("/safeguarding-lead")
                .then()
                .statusCode(403)
                .body("code", equalTo("role-needed"));
        Case.opens(one.lead().as("support-officer")).statusCode(403);
        Case.opens(Party.of("partner", "safeguarding-lead")).statusCode(403).body("code", equalTo("no-institution"));
        Party.nobodyAsks().get("/concern-doors").then().statusCode(200);
    }

    private static Map<String, Object> with(Map<String, Object> named, String field, Object value) {
        var changed = new HashMap<>(named);
        changed.put(field, value);
        return changed;
    }

    private static void goesTo(Party door, ValidatableResponse raised) {
        raised.statusCode(201).body("receiverId", equalTo(door.id().toString()));
    }

    @Test
    void twentyADayAreEnoughForOneOrganisation() {
        var one = Case.made(directory);
        for (int i = 0; i < 20; i++) {
            one.raised();
        }
        one.raises(one.sender(), Map.of()).statusCode(409).body("code", equalTo("too-many-concerns"));
        one.raises(Party.of("council", "helpline"), Map.of()).statusCode(201);
    }

    @Test
    void theOrganisationConcernedLearnsOfItByTheFirstQuestionAndMayReply() throws SQLException {
        var one = Case.made(directory);
        var id = one.raised();
        one.group().asks().get("/concern-questions").then().statusCode(200).body("items", empty());
        for (var table : List.of("concern", "concern_sent", "concern_question", "concern_word")) {
            assertThat(Rows.visible(one.group().id(), table)).as(table).isZero();
        }

        asks(one.lead(), id).statusCode(200).body("askedAt", notNullValue(), "thread.words", contains(Case.QUESTION));
        var read = one.group()
                .asks()
                .get("/concern-questions/{id}", id)
                .then()
                .statusCode(200)
                .body("askerId", equalTo(one.lead().id().toString()), "thread.words", contains(Case.QUESTION))
                .extract()
                .asString();
        assertThat(read).doesNotContain("Zwetschgenkern", one.sender().id().toString(), "07700");
        learnsNothing(one.group().as("helper"), id);
        learnsNothing(one.sender(), id);
        reads(one.group(), id).statusCode(404);
        answers(one.group(), id).statusCode(200);
        answers(one.group(), id).statusCode(200).body("thread.answer", contains(false, true, true));
        reads(one.lead(), id).body("thread.words", contains(Case.QUESTION, Case.ANSWER, Case.ANSWER));

        closes(one.lead(), id, "no-risk-found").statusCode(200).body("outcome", equalTo("no-risk-found"));
        closes(one.lead(), id, "no-risk-found").statusCode(200);
        closes(one.lead(), id, "advice-given").statusCode(409);
        answers(one.group(), id).statusCode(409).body("code", equalTo("concern-closed"));
        asks(one.lead(), id).statusCode(409);
        one.group().asks().get("/concern-questions").then().body("items[0].closedAt", notNullValue());
        one.lead().asks().get("/concerns?open=false").then().body("items.id", contains(id));
        String nobody = one.raises(
                        one.sender(), with(Map.of("receiverId", one.lead().id()), "aboutId", null))
                .extract()
                .path("id");
        asks(one.lead(), nobody).statusCode(422).body("code", equalTo("nobody-to-ask"));
    }

    @Test
    void itIsDestroyedInItsTime() throws SQLException {
        var one = Case.made(directory);
        var untaken = one.raised();
        passes(one, untaken, "729 days");
        reads(one.lead(), untaken).statusCode(200);
        isToldAgainOf(one, untaken);
        passes(one, untaken, "2 days");
        isGone(one, untaken);

        var closed = one.raised();
        asks(one.lead(), closed).statusCode(200);
        answers(one.group(), closed).statusCode(200);
        closes(one.lead(), closed, "advice-given").statusCode(200);
        passes(one, closed, "89 days");
        Rows.fallsDue(UUID.fromString(closed));
        reads(one.lead(), closed).statusCode(200);
        one.lead()
                .asks()
                .body(Map.of("reason", "asked-by-police"))
                .put("/concerns/{id}/keeping", closed)
                .then()
                .statusCode(200)
                .body("keptLonger", equalTo(true));
        one.lead()
                .asks()
                .body(Map.of("reason", "for-a-court"))
                .put("/concerns/{id}/keeping", closed)
                .then()
                .statusCode(409)
                .body("code", equalTo("kept-longer-already"));
        passes(one, closed, "364 days");
        reads(one.lead(), closed).statusCode(200);
        passes(one, closed, "3 days");
        isGone(one, closed);
        one.group().asks().get("/concern-questions/{id}", closed).then().statusCode(404);
    }

    private static void passes(Case one, String id, String time) throws SQLException {
        Rows.change(
                one.lead().id(),
                "update concern set keep_until = keep_until - interval '%s' where id = '%s'".formatted(time, id));
    }

    private static void isToldAgainOf(Case one, String id) throws SQLException {
        var lead = one.lead().id().toString();
        var tellings = Event.topic(TellingEvent.aggregate("referrals"));
        var before = Letters.in(tellings).stream()
                .filter(letter -> letter.key().equals(lead))
                .count();
        Rows.fallsDue(UUID.fromString(id));
        Awaitility.await()
                .untilAsserted(() -> assertThat(Letters.in(tellings))
                        .filteredOn(letter -> letter.key().equals(lead))
                        .hasSizeGreaterThan((int) before));
    }

    private static void isGone(Case one, String id) throws SQLException {
        reads(one.lead(), id).statusCode(404);
        assertThat(one.lead().asks().get("/concerns").asString()).doesNotContain(id);
        assertThat(one.lead().asks().get("/concerns?open=false").asString()).doesNotContain(id);
        Rows.fallsDue(UUID.fromString(id));
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(Rows.visible(one.lead().id(), "concern where id = '" + id + "'"))
                    .isZero();
            for (var party : List.of(one.lead(), one.group())) {
                assertThat(Rows.visible(party.id(), "concern_word where concern_id = '" + id + "'"))
                        .isZero();
            }
        });
    }
}
