package org.trellis.grants.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.grants.Grant.decides;
import static org.trellis.grants.Grant.no;
import static org.trellis.grants.Grant.proposes;
import static org.trellis.grants.Grant.withdraws;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.grants.Funds;
import org.trellis.grants.Grant;
import org.trellis.grants.Party;
import org.trellis.grants.Rows;
import org.trellis.grants.Weighed;
import org.trellis.testing.Tokens;

@QuarkusTest
class DecidingTest {

    private static final Map<String, Object> YES = Map.of("approve", true);

    private static void declares(Party by, UUID application) {
        by.asks()
                .put("/applications/{id}/deciding/interest", application)
                .then()
                .statusCode(200)
                .body("youAreOut", equalTo(true));
    }

    @Test
    void withTheSecondWordTheMoneyIsPromised() {
        var grant = Grant.with(50_000);
        var application = grant.sent(45_000);
        var proposal = grant.proposed(application, Map.of("approve", true, "pence", 40_000));
        assertThat(grant.pence("committed")).isZero();

        decides(grant.colleague(), application, proposal)
                .statusCode(200)
                .body("state", equalTo("approved"))
                .body("decision.pence", equalTo(40_000));
        assertThat(grant.pence("pot")).isEqualTo(10_000);
        assertThat(grant.pence("committed")).isEqualTo(40_000);
        decides(grant.colleague(), application, proposal).statusCode(409).body("code", equalTo("decided-already"));
    }

    @Test
    void nobodyApprovesAlone() {
        var grant = Grant.with(50_000);
        var application = grant.sent(45_000);
        var proposal = grant.proposed(application, YES);

        decides(grant.body(), application, proposal).statusCode(403).body("code", equalTo("second-person-needed"));
        assertThat(grant.pence("committed")).isZero();
    }

    @Test
    void whoDeclaredAnInterestHasNoSay() {
        var grant = Grant.with(50_000);
        var application = grant.sent(45_000);
        var third = grant.body().other("third", "grants-officer");
        var proposal = grant.proposed(application, YES);
        declares(grant.colleague(), application);

        decides(grant.colleague(), application, proposal).statusCode(403).body("code", equalTo("interest-declared"));
        proposes(grant.colleague(), application, no()).statusCode(403);
        declares(grant.body(), application);
        third.asks()
                .get("/applications/{id}/deciding", application)
                .then()
                .body("proposal", nullValue())
                .body("interests", equalTo(2));
        decides(third, application, proposal).statusCode(409).body("code", equalTo("proposal-gone"));
    }

    @Test
    void whoIsOfTheGroupDecidesNothingForIt() {
        var grant = Grant.with(50_000);
        var application = grant.sent(45_000);
        var proposal = grant.proposed(application, YES);
        var both = Tokens.of(
                "both-" + grant.group().id(),
                List.of(
                        new Tokens.In(grant.body().id(), "grants-officer"),
                        new Tokens.In(grant.group().id(), "steward")));

        new Party(grant.body().id(), "infrastructure", both)
                .asks()
                .header("Trellis-Organisation", grant.body().id())
                .body(Map.of("proposalId", proposal))
                .post("/applications/{id}/deciding/decision", application)
                .then()
                .statusCode(403)
                .body("code", equalTo("interest-declared"));
    }

    @Test
    void whoSentItHasNoSayAlsoAfterLeavingTheGroup() {
        var grant = Grant.with(50_000);
        var application = grant.sent(45_000);
        var gone = grant.gone();

        proposes(gone, application, YES).statusCode(403).body("code", equalTo("interest-declared"));
        var proposal = grant.proposed(application, YES);
        decides(gone, application, proposal).statusCode(403).body("code", equalTo("interest-declared"));
        Weighed.decidesMany(
                        gone,
                        UUID.randomUUID(),
                        List.of(
                                Map.of("applicationId", application),
                                Map.of("applicationId", application, "proposalId", proposal)))
                .statusCode(200)
                .body("items.code", contains("interest-declared", "interest-declared"));
        gone.asks()
                .delete("/applications/{id}/deciding/proposal", application)
                .then()
                .statusCode(403);
        gone.asks()
                .get("/applications/{id}/deciding", application)
                .then()
                .statusCode(200)
                .body("youAreOut", equalTo(true))
                .body("interests", equalTo(0));
        gone.asks().get("/waiting").then().body("items.kind", not(hasItem("decide")));
        assertThat(grant.pence("committed")).isZero();
        assertThat(gone.asks().get("/export").then().statusCode(200).extract().asString())
                .doesNotContain("person-of-" + grant.group().id());
        decides(grant.colleague(), application, proposal).statusCode(200);
    }

    @Test
    void theDatabaseKeepsOutWhoSentItByItself() throws SQLException {
        var grant = Grant.with(50_000);
        var application = grant.sent(45_000);
        var sender = "person-of-" + grant.group().id();
        var proposes = """
                insert into proposal (id, organisation_id, application_id, n, approve, pence, reasons, person, at)
                values (gen_random_uuid(), '%s', '%s', 1, true, 5, '{}', '%s', now())
                """;

        assertThatThrownBy(() -> Rows.writeAs(
                        grant.body().id(),
                        sender,
                        "grants-officer",
                        proposes.formatted(grant.body().id(), application, sender)))
                .hasMessageContaining("with an interest");
        assertThat(Rows.writeAs(
                        grant.body().id(),
                        "x",
                        "grants-officer",
                        proposes.formatted(grant.body().id(), application, "x")))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organization:%s",
                "organization",
                "organization:* organization:%s",
                "organization:%s organization:*"
            })
    void whoNamesOnlySomeOfTheirOrganisationsDecidesNothing(String scope) {
        var grant = Grant.with(50_000);
        var application = grant.sent(45_000);
        var proposal = grant.proposed(application, YES);
        var narrowed = Tokens.narrowed(
                "colleague-of-" + grant.body().id(),
                scope.formatted(grant.body().id()),
                new Tokens.In(grant.body().id(), "grants-officer"));
        var colleague = new Party(grant.body().id(), "infrastructure", narrowed);

        decides(colleague, application, proposal).statusCode(403).body("code", equalTo("all-organisations-needed"));
        proposes(colleague, application, no()).statusCode(403).body("code", equalTo("all-organisations-needed"));
        Weighed.decidesMany(
                        colleague,
                        UUID.randomUUID(),
                        List.of(Map.of("applicationId", application, "proposalId", proposal)))
                .body("items.code", contains("all-organisations-needed"));
        Weighed.looks(colleague, application).statusCode(200);
        decides(grant.colleague(), application, proposal).statusCode(200);
    }

    @Test
    void noRefusalIsEmpty() {
        var grant = Grant.with(50_000);
        var application = grant.sent(45_000);

        for (var empty : List.of(
                Map.of("approve", false),
                Map.of("approve", false, "reasons", List.of("other")),
                Map.of("approve", false, "reasons", List.of("other"), "feedback", "  "),
                Map.of("approve", false, "reasons", List.of(), "feedback", "Sorry."))) {
            proposes(grant.body(), application, empty).statusCode(422).body("code", equalTo("refusal-empty"));
        }
        var elsewhere = Funds.open(Party.body(), 100);
        var whole = Map.of(
                "approve",
                false,
                "reasons",
                List.of("outside-area"),
                "feedback",
                "Northmere has one.",
                "otherFundId",
                elsewhere);
        decides(grant.colleague(), application, grant.proposed(application, whole))
                .statusCode(200)
                .body("state", equalTo("refused"));
        grant.group()
                .asks()
                .get("/applications/{id}", application)
                .then()
                .body("decision.reasons", contains("outside-area"))
                .body("decision.feedback", equalTo("Northmere has one."))
                .body("decision.otherFundId", equalTo(elsewhere.toString()));
        assertThat(grant.pence("committed")).isZero();
    }

    @Test
    void aRefusalIsLookedAtAgainOnceAndBySomebodyElse() {
        var grant = Grant.with(50_000);
        var application = grant.sent(45_000);
        decides(grant.colleague(), application, grant.proposed(application, no()))
                .statusCode(200)
                .body("appealed", equalTo(false));
        var appeals = Map.of("words", "We cook inside the ward since March.");

        grant.group()
                .asks()
                .body(appeals)
                .post("/applications/{id}/appeal", application)
                .then()
                .statusCode(200)
                .body("state", equalTo("appealed"))
                .body("appealed", equalTo(true));
        grant.group()
                .asks()
                .body(appeals)
                .post("/applications/{id}/appeal", application)
                .then()
                .statusCode(409)
                .body("code", equalTo("appealed-before"));
        proposes(grant.body(), application, no()).statusCode(403).body("code", equalTo("another-person-after-appeal"));
        var third = grant.body().other("third", "grants-officer");
        var again = UUID.fromString(
                proposes(third, application, no()).statusCode(200).extract().path("proposal.id"));
        decides(grant.body(), application, again)
                .statusCode(200)
                .body("state", equalTo("refused"))
                .body("appealed", equalTo(true));
        grant.group().asks().get("/applications/{id}", application).then().body("appealed", equalTo(true));
        grant.group()
                .asks()
                .body(appeals)
                .post("/applications/{id}/appeal", application)
                .then()
                .statusCode(409)
                .body("code", equalTo("appealed-before"));
    }

    @Test
    void whatIsNotInThePotIsNotPromised() {
        var grant = Grant.with(50_000);
        var application = grant.sent(45_000);
        grant.approved(10_000);

        decides(grant.colleague(), application, grant.proposed(application, YES))
                .statusCode(409)
                .body("code", equalTo("pot-too-small"))
                .body("leftPence", equalTo(40_000));
        grant.group().asks().get("/applications/{id}", application).then().body("state", equalTo("sent"));
    }

    @Test
    void ofManyDecisionsAtOnceAboutTheLastMoneyAsManyPassAsFit() throws Exception {
        var grant = Grant.with(50_000);
        var acts = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 40; i++) {
            var one = Grant.to(grant.body(), grant.fund());
            var application = one.sent(9_000);
            var proposal = one.proposed(application, YES);
            acts.add(() ->
                    decides(grant.colleague(), application, proposal).extract().statusCode());
        }

        try (var threads = Executors.newFixedThreadPool(20)) {
            var statuses = new ArrayList<Integer>();
            for (var done : threads.invokeAll(acts)) {
                statuses.add(done.get());
            }
            assertThat(statuses).containsOnly(200, 409);
            assertThat(statuses).filteredOn(status -> status == 200).hasSize(5);
        }
        assertThat(grant.pence("pot")).isEqualTo(5_000);
        assertThat(grant.pence("committed")).isEqualTo(45_000);
    }

    @RepeatedTest(8)
    void whoWithdrawsWhileItIsDecidedLeavesNoMoneyBehind() throws Exception {
        var grant = Grant.with(50_000);
        var application = grant.sent(45_000);
        var proposal = grant.proposed(application, YES);

        try (var threads = Executors.newFixedThreadPool(2)) {
            var done = threads.invokeAll(List.<Callable<Integer>>of(
                    () -> decides(grant.colleague(), application, proposal)
                            .extract()
                            .statusCode(),
                    () -> withdraws(grant.group(), application).extract().statusCode()));
            assertThat(done.getFirst().get()).isIn(200, 409);
            assertThat(done.getLast().get()).isEqualTo(200);
        }

        grant.body().asks().get("/applications/{id}", application).then().body("state", equalTo("withdrawn"));
        Awaitility.await().untilAsserted(() -> assertThat(grant.pence("pot")).isEqualTo(50_000));
        assertThat(grant.pence("committed")).isZero();
    }

    @Test
    void theGroupLearnsWhatWasDecidedAndNotByWhom() {
        var grant = Grant.with(50_000);
        var application = grant.approved(45_000);

        var read = grant.group()
                .asks()
                .get("/applications/{id}", application)
                .then()
                .extract()
                .asString();

        assertThat(read).doesNotContain("person-of-", "colleague-of-");
        grant.group()
                .asks()
                .get("/applications/{id}/deciding", application)
                .then()
                .statusCode(403);
        grant.group()
                .other("somebody", "grants-officer")
                .asks()
                .get("/applications/{id}/deciding", application)
                .then()
                .statusCode(403)
                .body("code", equalTo("only-the-funder"));
    }

    @Test
    void anotherFunderLearnsNothing() {
        var grant = Grant.with(50_000);
        var application = grant.sent(45_000);
        var stranger = Party.body();

        stranger.asks().get("/applications/{id}/deciding", application).then().statusCode(404);
        stranger.asks()
                .put("/applications/{id}/deciding/interest", application)
                .then()
                .statusCode(404);
        proposes(stranger, application, YES).statusCode(404);
        stranger.asks()
                .delete("/applications/{id}/deciding/proposal", application)
                .then()
                .statusCode(404);
        decides(stranger, application, grant.proposed(application, YES)).statusCode(404);
    }

    @Test
    void aProposalIsTakenOffAndAnotherOneMade() {
        var grant = Grant.with(50_000);
        var application = grant.sent(45_000);
        var before = grant.proposed(application, YES);
        proposes(grant.colleague(), application, no()).statusCode(409).body("code", equalTo("proposed-already"));
        grant.colleague()
                .asks()
                .delete("/applications/{id}/deciding/proposal", application)
                .then()
                .statusCode(200)
                .body("proposal", nullValue());

        grant.proposed(application, no());
        decides(grant.colleague(), application, before).statusCode(409).body("code", equalTo("proposal-gone"));
    }
}
