package org.trellis.grants.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.grants.Funds.becomes;
import static org.trellis.grants.Funds.made;
import static org.trellis.grants.Funds.open;
import static org.trellis.grants.Funds.receives;
import static org.trellis.grants.Funds.words;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.grants.Funds;
import org.trellis.grants.Party;

@QuarkusTest
class FundsTest {

    private static List<String> questions(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj("Question %d?"::formatted)
                .toList();
    }

    @Test
    void everybodyReadsAnOpenFundAndNobodyADraft() {
        var body = Party.body();
        var draft = made(body, words());
        var fund = open(body, 120_000);

        Party.nobodyAsks().get("/open-funds/{id}", draft).then().statusCode(404);
        Party.nobodyAsks()
                .get("/open-funds/{id}", fund)
                .then()
                .statusCode(200)
                .body("state", equalTo("open"))
                .body("funderId", equalTo(body.id().toString()))
                .body("terms.campaigningRestriction", nullValue())
                .body("terms.questions", hasSize(2))
                .body("receivedPence", equalTo(120_000));
        Party.nobodyAsks()
                .get("/open-funds?funder={id}", body.id())
                .then()
                .statusCode(200)
                .body("items.id", contains(fund.toString()));
        becomes(body, fund, "paused");
        Party.nobodyAsks().get("/open-funds?funder={id}", body.id()).then().body("items", hasSize(0));
        Party.nobodyAsks().get("/open-funds/{id}", fund).then().body("state", equalTo("paused"));
    }

    @Test
    void whichGroupsItIsForIsReadBeforeAnybodyStarts() {
        var body = Party.body();
        var words = words();
        words.put("whoMayApply", " Groups that have not had money from us before. ");
        var chosen = made(body, words);
        words.put("whoMayApply", " ");
        var everybody = made(body, words);
        for (var fund : List.of(chosen, everybody)) {
            becomes(body, fund, "open");
        }

        Party.nobodyAsks()
                .get("/open-funds/{id}", chosen)
                .then()
                .body("terms.whoMayApply", equalTo("Groups that have not had money from us before."));
        Party.nobodyAsks().get("/open-funds/{id}", everybody).then().body("terms.whoMayApply", nullValue());
        words.put("whoMayApply", "x".repeat(501));
        body.asks().body(words).post("/funds").then().statusCode(400).body("code", equalTo("invalid-request"));
    }

    @Test
    void onlyGroupsApply() {
        var body = Party.body();
        var fund = open(body, 120_000);

        for (var other : List.of(Party.body(), Party.of("council", "liaison-officer"), body)) {
            other.asks()
                    .body(Map.of("fundId", fund))
                    .post("/drafts")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("role-needed"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "50000, 6, 201",
        "50000, 7, 422",
        "50001, 7, 201",
        "100000, 10, 201",
        "100000, 11, 422",
        "200000, 11, 422"
    })
    void howManyQuestionsThereAreGoesByTheMoney(int mostPence, int number, int status) {
        var words = words();
        words.put("mostPence", mostPence);
        words.put("questions", questions(number));

        var answer = Party.body().asks().body(words).post("/funds").then().statusCode(status);

        if (status == 422) {
            answer.body("code", equalTo("too-many-questions"))
                    .body("mostQuestions", equalTo(mostPence <= 50_000 ? 6 : 10));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "0.001", "499.5", "1000000000000000000"})
    void sumsThatAreNoneAreRefusedInWords(String pence) {
        var body = Party.body();
        var fund = made(body, words());
        var sum = "{\"fromKind\":\"own\",\"pence\":" + pence + "}";

        body.asks()
                .body(sum)
                .post("/funds/{id}/sources", fund)
                .then()
                .statusCode(422)
                .body("code", equalTo("amount-not-possible"))
                .body("detail", containsString("whole pence"));
        assertThat(Funds.pence(body, fund, "received")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data-about-people",
                "way-of-working",
                "exclusive",
                "silence",
                "formal-status",
                "take-another-offer"
            })
    void moneyHasNoStrings(String banned) {
        var words = words();
        words.put("conditions", List.of(Map.of("kind", banned, "words", "However nicely it is put.")));

        Party.body()
                .asks()
                .body(words)
                .post("/funds")
                .then()
                .statusCode(422)
                .body("code", equalTo("condition-banned"))
                .body("kind", equalTo(banned));
        Party.nobodyAsks().get("/condition-kinds").then().body("items.findAll { !it.allowed }.code", hasItem(banned));
    }

    @Test
    void whatWasOpenStaysAsItWasAndIsCopied() {
        var body = Party.body();
        var words = words();
        words.put("closesOn", LocalDate.now().plusDays(30).toString());
        var fund = made(body, words);
        words.put("name", "Eastmere Spring Kitchens");
        body.asks()
                .header("If-Match", "\"7\"")
                .body(words)
                .put("/funds/{id}", fund)
                .then()
                .statusCode(412);
        body.asks()
                .header("If-Match", "\"1\"")
                .body(words)
                .put("/funds/{id}", fund)
                .then()
                .statusCode(200);
        becomes(body, fund, "open");

        body.asks()
                .body(words())
                .put("/funds/{id}", fund)
                .then()
                .statusCode(409)
                .body("code", equalTo("fund-terms-stay"));
        body.asks()
                .post("/funds/{id}/copies", fund)
                .then()
                .statusCode(201)
                .body("state", equalTo("draft"))
                .body("copiedFrom", equalTo(fund.toString()))
                .body("terms.name", equalTo("Eastmere Spring Kitchens"))
                .body("terms.closesOn", nullValue())
                .body("money.received", equalTo(0));
    }

    @Test
    void whatIsClosedIsClosedForGood() {
        var body = Party.body();
        var fund = open(body, 1_000);
        becomes(body, fund, "paused");
        becomes(body, fund, "open");
        becomes(body, fund, "closed");

        body.asks()
                .body(Map.of("state", "open"))
                .put("/funds/{id}/state", fund)
                .then()
                .statusCode(409)
                .body("code", equalTo("fund-state-not-possible"));
        body.asks()
                .body(Map.of("fromKind", "own", "pence", 5))
                .post("/funds/{id}/sources", fund)
                .then()
                .statusCode(409)
                .body("code", equalTo("fund-closed"));
    }

    @Test
    void aFundHoldsAMillionAtMost() {
        var body = Party.body();
        var fund = made(body, words());
        receives(body, fund, 99_999_999);

        body.asks()
                .body(Map.of("fromKind", "own", "pence", 2))
                .post("/funds/{id}/sources", fund)
                .then()
                .statusCode(422)
                .body("code", equalTo("fund-too-large"));
        receives(body, fund, 1);
        assertThat(Funds.pence(body, fund, "pot")).isEqualTo(100_000_000);
    }

    @Test
    void whoPassesMoneyOnSaysWhoseItWas() {
        var body = Party.body();
        var fund = made(body, words());
        var council = UUID.randomUUID();

        for (var unclear : List.of(
                Map.of("fromKind", "council", "pence", 5), Map.of("fromKind", "own", "fromId", council, "pence", 5))) {
            body.asks()
                    .body(unclear)
                    .post("/funds/{id}/sources", fund)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("source-unclear"));
        }
        var key = UUID.randomUUID().toString();
        for (var again : Collections.nCopies(2, key)) {
            body.asks()
                    .header("Idempotency-Key", again)
                    .body(Map.of("fromKind", "council", "fromId", council, "pence", 1_200_000))
                    .post("/funds/{id}/sources", fund)
                    .then()
                    .statusCode(200)
                    .body("sources", hasSize(1))
                    .body("sources[0].fromId", equalTo(council.toString()))
                    .body("money.pot", equalTo(1_200_000));
        }
        body.asks()
                .get("/funds/{id}/ledger", fund)
                .then()
                .statusCode(200)
                .body("items.kind", contains("received"))
                .body("items[0].lines.pence", contains(-1_200_000, 1_200_000))
                .body("items[0].lines.account", contains("source", "pot"));
    }

    @Test
    void anotherOrganisationLearnsNothingOfAFund() {
        var body = Party.body();
        var fund = open(body, 50_000);
        var other = Party.body();

        var absent = other.asks()
                .get("/funds/{id}", UUID.randomUUID())
                .then()
                .statusCode(404)
                .extract();
        var hidden =
                other.asks().get("/funds/{id}", fund).then().statusCode(404).extract();
        assertThat(hidden.asString()).isEqualTo(absent.asString());
        other.asks().body(words()).put("/funds/{id}", fund).then().statusCode(404);
        other.asks()
                .body(Map.of("state", "closed"))
                .put("/funds/{id}/state", fund)
                .then()
                .statusCode(404);
        other.asks().post("/funds/{id}/copies", fund).then().statusCode(404);
        other.asks()
                .body(Map.of("fromKind", "own", "pence", 5))
                .post("/funds/{id}/sources", fund)
                .then()
                .statusCode(404);
        other.asks().get("/funds/{id}/ledger", fund).then().statusCode(404);
        other.asks().get("/funds/{id}/ledger/balances", fund).then().statusCode(404);
        other.asks().get("/funds").then().statusCode(200).body("items.id", not(hasItem(fund.toString())));
    }

    @Test
    void onlyWhoGivesMoneyKeepsFunds() {
        for (var role : List.of("steward", "helper", "helpline", "councillor", "support-officer")) {
            Party.of("council", role)
                    .asks()
                    .body(words())
                    .post("/funds")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("role-needed"));
        }
        Party.nobodyAsks().body(words()).post("/funds").then().statusCode(401);
        made(Party.of("council", "liaison-officer"), words());
    }
}
