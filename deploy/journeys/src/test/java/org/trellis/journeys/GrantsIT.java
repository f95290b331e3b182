package org.trellis.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.journeys.Rest.GRANTS;
import static org.trellis.journeys.Rest.assertAbsent;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.trellis.people.Addresses;
import org.trellis.people.People;
import org.trellis.people.Person;

/// A council's money becomes small grants on the running stack: a group without a bank account applies in two sittings,
/// two people decide without the one who knows it, nothing moves before its second steward, and the ledger adds up.
@OnStack
@Order(4)
class GrantsIT {

    private static final Duration HEARD = Duration.ofSeconds(30);

    private final People people;
    private final Rest rest;
    private final RestFund funds;
    private final Person officer;
    private final Person second;
    private final Person third;
    private final Person organiser;
    private final Person otherSteward;

    GrantsIT(Addresses addresses, People people) {
        this.people = people;
        this.rest = new Rest(addresses);
        officer = people.named("grants-officer@eva.example");
        funds = new RestFund(rest, officer);
        second = people.named("second-grants-officer@eva.example");
        third = people.named("third-grants-officer@eva.example");
        organiser = new Borough(people).ofTwo().actingFor(Borough.AL_NOOR);
        otherSteward = people.named("second-steward@al-noor.example");
    }

    @Test
    void aGrantIsHeldForAGroupSpentAndAccountedForToThePenny() {
        var fund = funds.open(1_200_000);
        var stranger = people.named("liaison-officer@northmere-council.example");
        rest.anybody()
                .get(GRANTS + "/open-funds/" + fund)
                .then()
                .statusCode(200)
                .body("state", equalTo("open"), "terms.campaigningRestriction", nullValue());

        var application = appliesInTwoSittings(fund);
        rest.as(officer)
                .body(Map.of("agreed", true))
                .put(GRANTS + "/host-asks/" + application + "/answer")
                .then()
                .statusCode(200);
        decidedByTheOtherTwo(application);
        assertThat(funds.balance(fund, "committed")).isEqualTo(RestFund.A_GRANT);

        rest.as(officer)
                .post(GRANTS + "/awards/" + application + "/payments")
                .then()
                .statusCode(409)
                .body("code", equalTo("not-confirmed"));
        rest.as(organiser)
                .put(GRANTS + "/awards/" + application + "/confirmation")
                .then()
                .statusCode(403);
        rest.as(otherSteward)
                .put(GRANTS + "/awards/" + application + "/confirmation")
                .then()
                .statusCode(200)
                .body("confirmedAt", notNullValue());
        paidOnce(application);
        assertThat(funds.balance(fund, "held")).isEqualTo(RestFund.A_GRANT);

        rest.as(organiser)
                .body(Map.of("pence", 48_160, "words", "Gas and rice"))
                .post(GRANTS + "/awards/" + application + "/receipts")
                .then()
                .statusCode(201);
        rest.as(organiser)
                .body(Map.of("pence", 1_840, "repurposed", true, "words", "Spoons"))
                .put(GRANTS + "/awards/" + application + "/leftover")
                .then()
                .statusCode(200);
        await().atMost(HEARD)
                .untilAsserted(
                        () -> assertThat(funds.balance(fund, "repurposed")).isEqualTo(1_840));
        assertThat(funds.balance(fund, "pot")).isEqualTo(1_200_000 - RestFund.A_GRANT);

        for (var path : List.of("/funds/%s", "/funds/%s/ledger", "/funds/%s/ledger/balances")) {
            assertAbsent(get(stranger, path.formatted(fund)), get(stranger, path.formatted(UUID.randomUUID())));
        }
        for (var path : List.of("/applications/%s", "/awards/%s", "/applications/%s/deciding")) {
            assertAbsent(get(stranger, path.formatted(application)), get(stranger, path.formatted(UUID.randomUUID())));
        }
    }

    @Test
    void aRefusalSaysWhyAndWhatIsOutsideTheRulesIsRefusedBeforeAnybodyStarts() {
        var words = RestFund.words();
        words.put(
                "questions",
                IntStream.rangeClosed(1, 7).mapToObj(n -> "Question " + n + "?").toList());
        funds.makes(words).statusCode(422).body("code", equalTo("too-many-questions"), "mostQuestions", equalTo(6));
        words.put("questions", List.of("What will you do?"));
        words.put("conditions", List.of(Map.of("kind", "silence", "words", "No posters against the council.")));
        funds.makes(words).statusCode(422).body("code", equalTo("condition-banned"));

        var application = sends(funds.open(100_000), "bought");
        proposes(officer, application, Map.of("approve", false)).statusCode(422).body("code", equalTo("refusal-empty"));
        var no = Map.of("approve", false, "reasons", List.of("outside-area"), "feedback", "Northmere has a fund.");
        String proposal =
                proposes(officer, application, no).statusCode(200).extract().path("proposal.id");
        decides(officer, application, proposal).statusCode(403).body("code", equalTo("second-person-needed"));
        decides(second, application, proposal).statusCode(200);
        get(organiser, "/applications/" + application)
                .then()
                .statusCode(200)
                .body("state", equalTo("refused"))
                .body(containsString("Northmere has a fund."))
                .body(not(containsString("second-grants-officer")));
    }

    @Test
    void thePotIsNeverOverspentHoweverManyDecideAtOnce() throws Exception {
        var fund = funds.open(RestFund.A_GRANT * 2L);
        var proposals = new HashMap<String, String>();
        for (int i = 0; i < 6; i++) {
            var application = sends(fund, "bought");
            proposals.put(
                    application,
                    proposes(officer, application, Map.of("approve", true))
                            .statusCode(200)
                            .extract()
                            .path("proposal.id"));
        }
        // The token is fetched before, by one.
        second.token();
        try (var threads = Executors.newFixedThreadPool(6)) {
            var decided = threads.invokeAll(proposals.entrySet().stream()
                    .map(one -> (Callable<Integer>) () -> decides(second, one.getKey(), one.getValue())
                            .extract()
                            .statusCode())
                    .toList());
            var codes = decided.stream().map(one -> one.resultNow()).toList();
            assertThat(codes).containsOnly(200, 409);
            assertThat(codes.stream().filter(code -> code == 200)).hasSize(2);
        }
        assertThat(funds.balance(fund, "pot")).isZero();
        assertThat(funds.balance(fund, "committed")).isEqualTo(RestFund.A_GRANT * 2L);
    }

    private String appliesInTwoSittings(String fund) {
        var draft = starts(fund);
        writes(organiser, draft, "title", "Gas and rice for ten Fridays", null).statusCode(200);
        // The telephone dies here: the other steward goes on with what was there, and neither loses a word.
        get(otherSteward, "/drafts/" + draft)
                .then()
                .statusCode(200)
                .body(containsString("Gas and rice for ten Fridays"));
        writes(otherSteward, draft, "title", "Gas, rice and lentils", 1).statusCode(200);
        writes(organiser, draft, "title", "Gas and pans", 1)
                .statusCode(412)
                .body("code", equalTo("answer-changed"), "theirs", equalTo("Gas, rice and lentils"));
        fill(draft, "host");
        writes(organiser, draft, "host", RestFund.EVA.toString(), null).statusCode(200);
        return sent(draft);
    }

    private void decidedByTheOtherTwo(String application) {
        rest.as(officer)
                .put(GRANTS + "/applications/" + application + "/deciding/interest")
                .then()
                .statusCode(200);
        proposes(officer, application, Map.of("approve", true))
                .statusCode(403)
                .body("code", equalTo("interest-declared"));
        String proposal = proposes(second, application, Map.of("approve", true))
                .statusCode(200)
                .extract()
                .path("proposal.id");
        decides(third, application, proposal).statusCode(200).body("state", equalTo("approved"));
    }

    private void paidOnce(String application) {
        var key = UUID.randomUUID().toString();
        String payment = null;
        for (int i = 0; i < 2; i++) {
            String made = rest.as(officer)
                    .header("Idempotency-Key", key)
                    .post(GRANTS + "/awards/" + application + "/payments")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            assertThat(made).isEqualTo(payment == null ? made : payment);
            payment = made;
        }
        for (int i = 0; i < 2; i++) {
            rest.as(officer)
                    .body(Map.of("state", "paid"))
                    .put(GRANTS + "/payments/" + payment + "/state")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("paid"));
        }
    }

    private String sends(String fund, String way) {
        var draft = starts(fund);
        writes(organiser, draft, "title", "A gazebo", null).statusCode(200);
        fill(draft, way);
        writes(organiser, draft, "shopping-list", "Gazebo, £89", null).statusCode(200);
        return sent(draft);
    }

    private String starts(String fund) {
        return rest.as(organiser)
                .body(Map.of("fundId", fund))
                .post(GRANTS + "/drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void fill(String draft, String way) {
        Map.of(
                        "amount", Integer.toString(RestFund.A_GRANT),
                        "way", way,
                        "answer-1", "We cook on Fridays, for whoever comes.",
                        "profile-name", "Al-Noor Kitchen",
                        "promise", "We spend it on food, and show the receipts.")
                .forEach((field, words) ->
                        writes(organiser, draft, field, words, null).statusCode(200));
    }

    private ValidatableResponse writes(Person by, String draft, String field, String words, Integer over) {
        var asks = rest.as(by).body(Map.of("words", words));
        return (over == null ? asks : asks.header("If-Match", "\"" + over + "\""))
                .put(GRANTS + "/drafts/" + draft + "/answers/" + field)
                .then();
    }

    // That the host is an institution comes from directory, which may be a moment behind.
    private String sent(String draft) {
        await().atMost(HEARD)
                .untilAsserted(() -> rest.as(organiser)
                        .put(GRANTS + "/applications/" + draft)
                        .then()
                        .statusCode(200));
        return draft;
    }

    private ValidatableResponse proposes(Person by, String application, Map<String, ?> proposal) {
        return rest.as(by)
                .body(proposal)
                .put(GRANTS + "/applications/" + application + "/deciding/proposal")
                .then();
    }

    private ValidatableResponse decides(Person by, String application, String proposal) {
        return rest.as(by)
                .body(Map.of("proposalId", proposal))
                .post(GRANTS + "/applications/" + application + "/deciding/decision")
                .then();
    }

    private Response get(Person by, String path) {
        return rest.as(by).get(GRANTS + path);
    }
}
