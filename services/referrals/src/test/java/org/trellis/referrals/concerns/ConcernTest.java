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
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.trellis.contracts.Event;
import org.trellis.contracts.referrals.ReferralEvent;
import org.trellis.contracts.telling.TellingEvent;
import org.trellis.referrals.Case;
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
            Strangers.learnNothing(other, id);
        }
        Party.nobodyAsks().get("/concerns/{id}", id).then().statusCode(401);
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
    void twentyADayAreEnoughForOneOrganisation() {
        var one = Case.made(directory);
        for (int i = 0; i < 20; i++) {
            one.raised();
        }
        one.raises(one.sender(), Map.of()).statusCode(409).body("code", equalTo("too-many-concerns"));
        one.raises(Party.of("council", "helpline"), Map.of()).statusCode(201);
    }
}
