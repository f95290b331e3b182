package org.trellis.signposting.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.signposting.Support.TODAY;
import static org.trellis.signposting.Support.ask;
import static org.trellis.signposting.Support.asked;
import static org.trellis.signposting.Support.box;
import static org.trellis.signposting.Support.done;
import static org.trellis.signposting.Support.handsBack;
import static org.trellis.signposting.Support.link;
import static org.trellis.signposting.Support.offer;
import static org.trellis.signposting.Support.offered;
import static org.trellis.signposting.Support.offers;
import static org.trellis.signposting.Support.officer;
import static org.trellis.signposting.Support.reads;
import static org.trellis.signposting.Support.takes;
import static org.trellis.signposting.Support.told;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.signposting.Party;
import org.trellis.signposting.Rows;
import org.trellis.testing.Directory;
import org.trellis.testing.Tokens;

/// What is offered, taken, handed back and done.
@QuarkusTest
class OfferTest {

    @Inject
    Directory directory;

    private final Party council = officer();
    private final Party group = Party.group();
    private final Party other = Party.group();

    @BeforeEach
    void bothGroupsTakeSignpostsFromTheCouncil() {
        link(directory, group, council);
        link(directory, other, council);
        directory.settle();
    }

    @Test
    void whoeverIsOfferedSomethingReadsItsConditionsFirstAndTakesIt() {
        var id = offered(council, offer(group, other));
        reads(group, "offers", id)
                .statusCode(200)
                .body(
                        "direction", equalTo("received"),
                        "offererId", equalTo(council.id().toString()),
                        "conditions.kind", contains("leave-as-found", "book-ahead"),
                        "conditions[0].words", equalTo("Chairs stacked, lights off."),
                        "state", equalTo("open"),
                        "to", nullValue(),
                        "acceptances", empty(),
                        "filed", equalTo(false));
        assertThat(box(group, "offers", "received")).containsExactly(id.toString());

        takes(group, id)
                .statusCode(200)
                .body("acceptances.organisationId", contains(group.id().toString()));
        takes(group, id).statusCode(200);

        assertThat(box(group, "offers", "received")).isEmpty();
        assertThat(box(group, "offers", "accepted")).containsExactly(id.toString());
        reads(council, "offers", id)
                .body(
                        "to",
                                containsInAnyOrder(
                                        group.id().toString(), other.id().toString()),
                        "acceptances.organisationId", contains(group.id().toString()),
                        "acceptances[0].doneAt", nullValue());
        // One who is offered it too does not see who took it.
        takes(other, id).body("acceptances.organisationId", contains(other.id().toString()));
        Awaitility.await()
                .untilAsserted(() -> assertThat(told("offer-taken", id))
                        .hasSize(2)
                        .allSatisfy(said -> assertThat(said)
                                .contains(council.id().toString())
                                .doesNotContain(
                                        group.id().toString(), other.id().toString())));
    }

    @Test
    void whatWasTakenIsHandedBackAtOnceUntilOneOfTheTwoSaysThatItIsDone() {
        var id = offered(council, offer(group));
        takes(group, id).statusCode(200);
        handsBack(group, id).statusCode(204);
        handsBack(group, id).statusCode(204);
        assertThat(box(group, "offers", "received")).containsExactly(id.toString());
        done(group, id, group).statusCode(404);

        takes(group, id).statusCode(200);
        done(group, id, group).statusCode(200).body("acceptances[0].doneBy", equalTo("acceptor"));
        done(council, id, group).statusCode(200);

        reads(council, "offers", id)
                .body("acceptances[0].doneAt", notNullValue(), "acceptances[0].doneBy", equalTo("acceptor"));
        handsBack(group, id).statusCode(409).body("code", equalTo("already-done"));
    }

    @Test
    void whatIsWithdrawnIsTakenByNobodyMoreAndStandsForWhoTookIt() {
        var id = offered(council, offer(group, other));
        takes(group, id).statusCode(200);
        group.asks().delete("/offers/{id}", id).then().statusCode(403).body("code", equalTo("only-the-offerer"));

        council.asks().delete("/offers/{id}", id).then().statusCode(204);

        assertThat(box(other, "offers", "received")).isEmpty();
        takes(other, id).statusCode(409).body("code", equalTo("offer-over"), "state", equalTo("withdrawn"));
        reads(group, "offers", id).body("state", equalTo("withdrawn"), "acceptances.doneAt", contains(nullValue()));
    }

    @Test
    void atMidnightAfterItsLastDayItIsGoneAndNobodyIsTold() throws Exception {
        var until = offer(group);
        until.put("until", TODAY.toString());
        var id = offered(council, until);
        assertThat(box(group, "offers", "received")).containsExactly(id.toString());

        Rows.ages("offer", "until_day = until_day - 1", "id = '" + id + "'");

        assertThat(box(group, "offers", "received")).isEmpty();
        takes(group, id).statusCode(409).body("code", equalTo("offer-over"), "state", equalTo("lapsed"));
        reads(council, "offers", id).body("state", equalTo("lapsed"), "acceptances", empty());
        assertThat(told("offer-taken", id)).isEmpty();
    }

    @Test
    void anAskIsAnsweredByAnOfferAlsoWhereTheAskersSideStandsLower() {
        directory.opens(group, council, "listed");
        directory.settle();
        offers(council, offer(group)).statusCode(403);
        var ask = asked(group, ask(council));
        var answer = offer();
        answer.put("answersAskId", ask);

        var id = offered(council, answer);

        reads(group, "offers", id).statusCode(200).body("answersAskId", equalTo(ask.toString()));
        group.asks().get("/offers?ask={ask}", ask).then().body("items.id", contains(id.toString()));
        reads(group, "asks", ask).body("asked[0].answeredAt", notNullValue());
        Awaitility.await()
                .untilAsserted(() -> assertThat(told("support-answered", ask)).hasSize(1));
        // Neither one that was not asked, nor the asker itself, can answer it.
        answer.put("kind", "equipment");
        offers(other, answer).statusCode(404);
        offers(group, answer).statusCode(404);
        group.asks().body(Map.of("met", true)).put("/asks/{id}/end", ask).then().statusCode(200);
        offers(council, answer).statusCode(409).body("code", equalTo("ask-over"));
    }

    @Test
    void withTheLinkEndsWhatWasNotTakenAndWhatWasTakenIsDone() {
        var open = offered(council, offer(group));
        var taken = offered(council, offer(group));
        takes(group, taken).statusCode(200);
        var back = offered(group, offer(council));

        directory.ends(group, council, council);
        directory.ends(council, group, council);
        directory.settle();

        for (var again : List.of(false, true)) {
            if (again) {
                link(directory, group, council);
                directory.settle();
            }
            reads(group, "offers", open).statusCode(404);
            reads(council, "offers", back).statusCode(404);
            reads(council, "offers", open).statusCode(200).body("acceptances", empty());
            reads(group, "offers", taken).statusCode(200).body("acceptances[0].doneAt", notNullValue());
        }
    }

    @Test
    void aRequestSentAgainHasItsEffectOnce() {
        var body = offer(group);
        var key = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            council.asks()
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post("/offers")
                    .then()
                    .statusCode(201);
        }
        assertThat(box(council, "offers", "made")).hasSize(1);
    }

    @Test
    void whatCannotBeOfferedIsRefusedInWords() {
        var closed = Party.group();
        directory.publishes(closed);
        Awaitility.await().until(() -> offers(council, offer(closed)).extract().statusCode() == 403);
        offers(council, offer(group, closed))
                .body("code", equalTo("offers-not-open"))
                .body("organisationIds", contains(closed.id().toString()));
        offers(council, offer(group, Party.group())).statusCode(404).body("code", equalTo("not-found"));
        offers(council, offer(council)).statusCode(422).body("code", equalTo("offer-to-yourself"));
        offers(council, offer()).statusCode(422).body("code", equalTo("offer-to-whom"));
        refused("until", TODAY.minusDays(1).toString(), 422, "days-not-possible");
        refused("until", TODAY.plusYears(1).plusDays(1).toString(), 422, "days-not-possible");
        refused("from", TODAY.plusDays(31).toString(), 422, "days-not-possible");
        refused("kind", "money", 400, "invalid-request");
        refused("most", 201, 400, "invalid-request");
        refused("words", "Ring 07700 900123 to book.", 422, "may-be-personal");
        refused("words", "NI number QQ 12 34 56 C", 422, "has-ni-number");
        assertThat(box(council, "offers", "made")).isEmpty();
        var known = offer(group);
        known.putAll(Map.of("words", "Ring 07700 900123 to book.", "publicContacts", true));
        offers(council, known).statusCode(201);
    }

    @Test
    void nobodyOffersWithoutEnd() throws Exception {
        for (int i = 0; i < OfferDesk.MOST_A_DAY; i++) {
            offered(council, offer(group));
        }
        offers(council, offer(group)).statusCode(422).body("code", equalTo("too-many-offers"));
        Rows.ages("offer", "made_at = made_at - interval '1 day'", "sender_id = '" + council.id() + "'");
        offers(council, offer(group)).statusCode(201);
    }

    @Test
    void aCouncillorOffersAndDecidesNothingAndAHelperReads() {
        var councillor = new Party(council.id(), "council", Tokens.of(council.id(), "councillor"));
        var helper = new Party(group.id(), "group", Tokens.of(group.id(), "helper"));
        var id = offered(councillor, offer(group));
        var back = offered(group, offer(council));

        reads(helper, "offers", id).statusCode(200);
        takes(helper, id).statusCode(403).body("code", equalTo("role-needed"));
        offers(helper, offer(council)).statusCode(403);
        reads(councillor, "offers", back).statusCode(200);
        takes(councillor, back).statusCode(403);
        councillor.asks().delete("/offers/{id}", id).then().statusCode(403);
        takes(council, back).statusCode(200);
        Party.asks(Tokens.of(council.id(), "helpline")).get("/offers").then().statusCode(403);
    }

    private void refused(String field, Object value, int status, String code) {
        var body = offer(group);
        body.put(field, value);
        offers(council, body).statusCode(status).body("code", equalTo(code));
    }
}
