package org.trellis.grants.awards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.grants.Grant.confirms;
import static org.trellis.grants.Grant.notes;
import static org.trellis.grants.Grant.pays;
import static org.trellis.grants.Grant.withdraws;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.trellis.grants.Grant;
import org.trellis.grants.Party;
import org.trellis.testing.Directory;

@QuarkusTest
class AwardsTest {

    @Inject
    Directory directory;

    private static ValidatableResponse spends(Party by, UUID award, long pence) {
        return by.asks()
                .body(Map.of("pence", pence, "words", "Gas and rice"))
                .post("/awards/{id}/receipts", award)
                .then();
    }

    @Test
    void noMoneyMovesBeforeASecondSteward() {
        var grant = Grant.with(50_000);
        var award = grant.approved(50_000);

        pays(grant.body(), award).statusCode(409).body("code", equalTo("not-confirmed"));
        confirms(grant.group(), award).statusCode(403).body("code", equalTo("second-steward-needed"));
        pays(grant.body(), award).statusCode(409);
        confirms(grant.second(), award).statusCode(200);
        confirms(grant.second(), award).statusCode(200);
        pays(grant.body(), award)
                .statusCode(201)
                .body("state", equalTo("to-pay"))
                .body("pence", equalTo(50_000));
        assertThat(grant.pence("paid")).isZero();
    }

    @Test
    void whatIsPaidIsPaidOnce() {
        var grant = Grant.with(50_000);
        var award = grant.approved(50_000);
        var payment = grant.instructed(award);
        pays(grant.body(), award).statusCode(409).body("code", equalTo("payment-under-way"));

        for (int i = 0; i < 2; i++) {
            notes(grant.body(), payment, "paid").statusCode(200).body("state", equalTo("paid"));
        }

        assertThat(grant.pence("paid")).isEqualTo(50_000);
        assertThat(grant.pence("committed")).isZero();
        pays(grant.body(), award).statusCode(409);
        notes(grant.body(), payment, "failed").statusCode(409).body("code", equalTo("payment-state-not-possible"));
        withdraws(grant.group(), award).statusCode(409).body("code", equalTo("application-paid"));
    }

    @Test
    void manyWhoMarkItAtOnceMarkItOnce() throws Exception {
        var grant = Grant.with(100_000);
        var payment = grant.instructed(grant.approved(50_000));
        var acts = Collections.<Callable<Integer>>nCopies(
                12, () -> notes(grant.body(), payment, "paid").extract().statusCode());

        try (var threads = Executors.newFixedThreadPool(12)) {
            var statuses = new ArrayList<Integer>();
            for (var done : threads.invokeAll(acts)) {
                statuses.add(done.get());
            }
            assertThat(statuses).containsOnly(200);
        }
        assertThat(grant.pence("paid")).isEqualTo(50_000);
        assertThat(grant.pence("pot")).isEqualTo(50_000);
    }

    @Test
    void whatBouncedIsPromisedAgainAndPaidAgain() {
        var grant = Grant.with(50_000);
        var award = grant.approved(50_000);
        var first = grant.instructed(award);
        notes(grant.body(), first, "in-file").statusCode(200);
        withdraws(grant.group(), award).statusCode(409);
        notes(grant.body(), first, "paid").statusCode(200);

        notes(grant.body(), first, "bounced").statusCode(200);
        assertThat(grant.pence("committed")).isEqualTo(50_000);
        UUID second = UUID.fromString(
                pays(grant.body(), award).statusCode(201).extract().path("id"));
        notes(grant.body(), second, "paid").statusCode(200);
        assertThat(grant.pence("paid")).isEqualTo(50_000);
        grant.body().asks().get("/payments?state=bounced").then().body("items.id", contains(first.toString()));
    }

    @Test
    void whoWithdrawsBeforeItIsOnItsWayStopsIt() {
        var grant = Grant.with(50_000);
        var award = grant.approved(50_000);
        var payment = grant.instructed(award);

        withdraws(grant.second(), award).statusCode(200);

        notes(grant.body(), payment, "paid").statusCode(409);
        Awaitility.await().untilAsserted(() -> assertThat(grant.pence("pot")).isEqualTo(50_000));
        grant.body().asks().get("/payments/{id}", payment).then().body("state", equalTo("stopped"));
    }

    @RepeatedTest(8)
    void itIsPaidOrWithdrawnAndNeverBoth() throws Exception {
        var grant = Grant.with(50_000);
        var award = grant.approved(50_000);
        var payment = grant.instructed(award);

        try (var threads = Executors.newFixedThreadPool(2)) {
            var done = threads.invokeAll(List.<Callable<Integer>>of(
                    () -> notes(grant.body(), payment, "paid").extract().statusCode(),
                    () -> withdraws(grant.group(), award).extract().statusCode()));
            assertThat(List.of(done.getFirst().get(), done.getLast().get())).containsExactlyInAnyOrder(200, 409);
        }

        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(grant.pence("pot") + grant.pence("paid")).isEqualTo(50_000));
    }

    @Test
    void whatIsLeftIsGivenBackIntoThePot() {
        var grant = Grant.with(50_000);
        var award = grant.paid(50_000);
        spends(grant.group(), award, 48_160).statusCode(201).body("spentPence", equalTo(48_160));
        spends(grant.group(), award, 1_841).statusCode(422).body("code", equalTo("more-than-there-is"));

        Grant.givesBack(grant.group(), award, 1_841).statusCode(422);
        grant.body().asks().put("/awards/{id}/return", award).then().statusCode(409);
        Grant.givesBack(grant.group(), award, 1_840).statusCode(200);
        Grant.givesBack(grant.group(), award, 1).statusCode(409).body("code", equalTo("leftover-said-before"));
        Awaitility.await()
                .untilAsserted(() -> assertThat(grant.pence("returned")).isEqualTo(1_840));
        grant.body().asks().get("/awards/{id}", award).then().body("leftover.returned", equalTo(false));
        for (int i = 0; i < 2; i++) {
            grant.body()
                    .asks()
                    .put("/awards/{id}/return", award)
                    .then()
                    .statusCode(200)
                    .body("leftover.returned", equalTo(true));
        }
        grant.body().asks().get("/awards/{id}", award).then().body("leftover.returned", equalTo(true));
        grant.group().asks().get("/awards/{id}", award).then().body("leftover.returned", nullValue());
        assertThat(grant.pence("pot")).isEqualTo(1_840);
        assertThat(grant.pence("paid")).isEqualTo(48_160);
    }

    @Test
    void whatIsGivenBackIsNotSpentToo() {
        var grant = Grant.with(50_000);
        var award = grant.paid(50_000);
        spends(grant.group(), award, 30_000).statusCode(201);
        Grant.givesBack(grant.group(), award, 15_000).statusCode(200);

        spends(grant.group(), award, 5_001).statusCode(422).body("code", equalTo("more-than-there-is"));
        spends(grant.group(), award, 5_000).statusCode(201);
        spends(grant.group(), award, 1).statusCode(422);
    }

    @Test
    void aPaymentDidNotBounceOnceItIsSaidWhatIsLeft() {
        var grant = Grant.with(50_000);
        var award = grant.approved(50_000);
        var payment = grant.instructed(award);
        notes(grant.body(), payment, "paid").statusCode(200);
        Grant.givesBack(grant.group(), award, 1_840).statusCode(200);

        notes(grant.body(), payment, "bounced").statusCode(409).body("code", equalTo("payment-used-since"));

        Awaitility.await()
                .untilAsserted(() -> assertThat(grant.pence("returned")).isEqualTo(1_840));
        notes(grant.body(), payment, "bounced").statusCode(409);
        assertThat(grant.pence("paid")).isEqualTo(48_160);
        grant.body().asks().put("/awards/{id}/return", award).then().statusCode(200);
    }

    @Test
    void whatIsLeftIsUsedForSomethingElseWithOneTap() {
        var grant = Grant.with(50_000);
        var award = grant.paid(50_000);

        Grant.usesOtherwise(grant.group(), award, 1_840, null).statusCode(422).body("code", equalTo("words-needed"));
        Grant.usesOtherwise(grant.group(), award, 1_840, "Pans")
                .statusCode(200)
                .body("leftover.words", equalTo("Pans"));
        Awaitility.await()
                .untilAsserted(() -> assertThat(grant.pence("repurposed")).isEqualTo(1_840));
        grant.body().asks().put("/awards/{id}/return", award).then().statusCode(409);
    }

    @Test
    void aHostIsAskedAndHoldsItIfItAgrees() {
        var grant = Grant.with(50_000);
        var host = Party.body();
        directory.registers(host);
        var draft = grant.written(50_000, "host");
        Grant.writes(grant.group(), draft, "host", host.id().toString(), null).statusCode(200);
        Awaitility.await().untilAsserted(() -> Grant.sends(grant.group(), draft).statusCode(200));
        Grant.decides(grant.colleague(), draft, grant.proposed(draft, Map.of("approve", true)))
                .statusCode(200);
        confirms(grant.second(), draft).statusCode(200);
        pays(grant.body(), draft).statusCode(409).body("code", equalTo("host-has-not-agreed"));

        host.asks()
                .get("/host-asks")
                .then()
                .body("items.id", contains(draft.toString()))
                .body("items[0].pence", equalTo(50_000));
        var answer = host.asks()
                .body(Map.of("agreed", true))
                .put("/host-asks/{id}/answer", draft)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(answer).doesNotContain("Friday.", "whoever");
        host.asks()
                .body(Map.of("agreed", false))
                .put("/host-asks/{id}/answer", draft)
                .then()
                .statusCode(409);
        UUID payment = UUID.fromString(pays(grant.body(), draft)
                .statusCode(201)
                .body("payeeId", equalTo(host.id().toString()))
                .extract()
                .path("id"));
        notes(grant.body(), payment, "paid").statusCode(200);
        assertThat(grant.pence("held")).isEqualTo(50_000);
        host.asks().get("/host-asks/{id}", draft).then().body("paidPence", equalTo(50_000));
        Party.body().asks().get("/host-asks/{id}", draft).then().statusCode(404);
        Party.body()
                .asks()
                .body(Map.of("agreed", true))
                .put("/host-asks/{id}/answer", draft)
                .then()
                .statusCode(404);
        host.asks().get("/applications/{id}", draft).then().statusCode(404);
    }

    @Test
    void whoIsNoInstitutionIsAskedToHoldNothing() {
        var grant = Grant.with(50_000);
        for (var no : List.of(grant.group().id().toString(), UUID.randomUUID().toString(), "Al")) {
            var draft = grant.written(50_000, "host");
            Grant.writes(grant.group(), draft, "host", no, null).statusCode(200);

            Grant.sends(grant.group(), draft).statusCode(422).body("code", equalTo("host-not-possible"));
        }
    }

    @Test
    void anotherOrganisationLearnsNothingOfAnAward() {
        var grant = Grant.with(50_000);
        var award = grant.paid(50_000);
        String payment = grant.group()
                .asks()
                .get("/awards/{id}", award)
                .then()
                .statusCode(200)
                .extract()
                .path("payment.id");
        var group = Party.group();
        var body = Party.body();

        group.asks().get("/awards/{id}", award).then().statusCode(404);
        confirms(group, award).statusCode(404);
        spends(group, award, 1).statusCode(404);
        Grant.givesBack(group, award, 1).statusCode(404);
        pays(body, award).statusCode(404);
        body.asks().put("/awards/{id}/return", award).then().statusCode(404);
        body.asks().get("/payments/{id}", payment).then().statusCode(404);
        notes(body, UUID.fromString(payment), "bounced").statusCode(404);
        body.asks().get("/payments").then().body("items.id", not(hasItem(payment)));
        grant.group().asks().get("/payments").then().statusCode(403);
        spends(grant.body().other("somebody", "steward"), award, 1)
                .statusCode(403)
                .body("code", equalTo("only-the-group"));
        grant.group().asks().get("/awards/{id}", award).then().body("receipts", hasSize(0));
    }
}
