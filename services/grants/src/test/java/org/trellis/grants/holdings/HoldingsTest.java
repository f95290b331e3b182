package org.trellis.grants.holdings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.trellis.grants.Hosted.asks;
import static org.trellis.grants.Hosted.confirms;
import static org.trellis.grants.Hosted.look;
import static org.trellis.grants.Hosted.notes;
import static org.trellis.grants.Hosted.takesBack;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.trellis.grants.Grant;
import org.trellis.grants.Hosted;
import org.trellis.grants.Party;
import org.trellis.grants.Rows;
import org.trellis.testing.Directory;

@QuarkusTest
class HoldingsTest {

    @Inject
    Directory directory;

    private static void eventually(Grant grant, String account, long pence) {
        Awaitility.await().untilAsserted(() -> assertThat(grant.pence(account)).isEqualTo(pence));
    }

    @Test
    void aHostPaysWhatTwoStewardsSaid() {
        var one = Hosted.paid(directory, 50_000);
        var grant = one.grant();
        var order = one.ordered("bill", 9_000);
        notes(one.host(), order, "paid").statusCode(409).body("code", equalTo("not-confirmed"));
        confirms(grant.group(), order).statusCode(403).body("code", equalTo("second-steward-needed"));
        confirms(one.host().other("x", "steward"), order).statusCode(403).body("code", equalTo("only-the-group"));

        for (int i = 0; i < 2; i++) {
            confirms(grant.second(), order).statusCode(200);
        }
        for (int i = 0; i < 2; i++) {
            notes(one.host(), order, "paid").statusCode(200).body("reference", equalTo("HALL 3"));
        }

        for (var side : List.of(grant.group(), one.host())) {
            look(side, one.holding(side.equals(one.host()) ? side : one.host()))
                    .statusCode(200)
                    .body("camePence", equalTo(50_000))
                    .body("heldPence", equalTo(41_000))
                    .body("paidOutPence", equalTo(9_000))
                    .body("leftPence", equalTo(41_000));
        }
        for (var side : List.of(grant.group(), grant.body())) {
            side.asks()
                    .get("/awards/{id}", one.award())
                    .then()
                    .body("held", hasSize(1))
                    .body("held[0].heldPence", equalTo(41_000))
                    .body("held[0].hostIsGone", equalTo(false));
        }
        eventually(grant, "held", 41_000);
        eventually(grant, "paid", 9_000);
        takesBack(grant.group(), order).statusCode(409).body("code", equalTo("order-state-not-possible"));

        for (int i = 0; i < 2; i++) {
            notes(one.host(), order, "bounced").statusCode(200);
        }
        look(one.host(), one.holding(one.host())).body("heldPence", equalTo(50_000));
        eventually(grant, "held", 50_000);
        notes(one.host(), order, "paid").statusCode(409).body("code", equalTo("order-state-not-possible"));
    }

    @Test
    void nobodyAsksForMoreThanIsHeldHoweverManyAtOnce() throws Exception {
        var one = Hosted.paid(directory, 50_000);
        var holding = one.holding(one.host());
        asks(one.grant().group(), holding, "bill", 0, "x").statusCode(422).body("code", equalTo("amount-not-possible"));
        asks(one.grant().group(), holding, "bill", 1, " ").statusCode(422).body("code", equalTo("words-needed"));
        for (var words : List.of("ring 07700 900123", "sort code 08-99-99, account 66374958", "amina@example.org")) {
            asks(one.grant().group(), holding, "pay-back", 1, words)
                    .statusCode(422)
                    .body("code", equalTo("personal-text"));
        }
        asks(one.grant().group(), holding, "new-host", 1, null).statusCode(409).body("code", equalTo("no-new-host"));
        asks(one.grant().group(), holding, "bill", 50_001, "x")
                .statusCode(422)
                .body("code", equalTo("more-than-is-held"))
                .body("leftPence", equalTo(50_000));
        var acts = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 24; i++) {
            acts.add(() -> asks(one.grant().group(), holding, "bill", 9_000, "Hall")
                    .extract()
                    .statusCode());
        }

        try (var threads = Executors.newFixedThreadPool(8)) {
            var statuses = new ArrayList<Integer>();
            for (var done : threads.invokeAll(acts)) {
                statuses.add(done.get());
            }
            assertThat(statuses).filteredOn(status -> status == 201).hasSize(5);
            assertThat(statuses).filteredOn(status -> status == 422).hasSize(19);
        }

        // All of them confirmed, paid, marked twice and taken back at the same moment.
        List<String> orders = look(one.host(), holding).extract().path("orders.id");
        orders.forEach(id -> confirms(one.grant().second(), UUID.fromString(id)).statusCode(200));
        var paying = new ArrayList<Callable<Integer>>();
        for (var id : orders) {
            var order = UUID.fromString(id);
            for (int i = 0; i < 3; i++) {
                paying.add(() -> notes(one.host(), order, "paid").extract().statusCode());
            }
            paying.add(() -> takesBack(one.grant().group(), order).extract().statusCode());
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(paying)) {
                assertThat(done.get()).isIn(200, 409);
            }
        }
        var seen = look(one.grant().group(), holding).extract().jsonPath();
        var paid = seen.getList("orders.findAll { it.state == 'paid' }").size();
        assertThat(seen.getLong("paidOutPence")).isEqualTo(paid * 9_000L);
        assertThat(seen.getLong("heldPence")).isEqualTo(50_000 - paid * 9_000L);
        eventually(one.grant(), "paid", paid * 9_000L);
    }

    @Test
    void theSameKeyAsksOnce() {
        var one = Hosted.paid(directory, 50_000);
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            one.grant()
                    .group()
                    .asks()
                    .header("Idempotency-Key", key)
                    .body(Map.of("kind", "pay-back", "pence", 30_000, "words", "Rice"))
                    .post("/holdings/{id}/orders", one.holding(one.host()))
                    .then()
                    .statusCode(201)
                    .body("orders", hasSize(1))
                    .body("leftPence", equalTo(20_000));
        }
    }

    @Test
    void aHostRefusesABillAndAGroupTakesOneBack() {
        var one = Hosted.paid(directory, 50_000);
        var refused = one.ordered("bill", 50_000);
        notes(one.host(), refused, "refused").statusCode(200).body("state", equalTo("refused"));
        var taken = one.ordered("own-account", 50_000);
        notes(one.host(), taken, "refused").statusCode(409);
        for (int i = 0; i < 2; i++) {
            takesBack(one.grant().group(), taken).statusCode(200).body("state", equalTo("taken-back"));
        }
        confirms(one.grant().second(), taken).statusCode(409).body("code", equalTo("order-state-not-possible"));
        look(one.host(), one.holding(one.host())).body("leftPence", equalTo(50_000));
    }

    @Test
    void whatIsLeftOverGoesBackByWayOfTheHost() {
        var one = Hosted.paid(directory, 50_000);
        var grant = one.grant();
        one.ordered("bill", 49_000);
        Grant.givesBack(grant.group(), one.award(), 1_840).statusCode(422).body("code", equalTo("more-than-is-held"));
        Grant.givesBack(grant.group(), one.award(), 1_000).statusCode(200);

        var back = one.order("leftover");
        takesBack(grant.group(), back).statusCode(409);
        notes(one.host(), back, "paid").statusCode(200);
        look(one.host(), one.holding(one.host()))
                .body("sentOnPence", equalTo(1_000))
                .body("heldPence", equalTo(49_000));
        eventually(grant, "returned", 1_000);
        grant.body().asks().put("/awards/{id}/return", one.award()).then().statusCode(200);
        eventually(grant, "pot", 1_000);
        eventually(grant, "held", 49_000);
    }

    @Test
    void whatIsUsedForSomethingElseIsPaidOutAllTheSame() {
        var one = Hosted.paid(directory, 50_000);
        Grant.usesOtherwise(one.grant().group(), one.award(), 1_840, "Pans").statusCode(200);
        eventually(one.grant(), "repurposed", 1_840);
        look(one.host(), one.holding(one.host())).body("plan", equalTo("re-purposed"));
        var order = one.ordered("bill", 50_000);
        confirms(one.grant().second(), order).statusCode(200);

        notes(one.host(), order, "paid").statusCode(200);

        eventually(one.grant(), "held", 0);
        eventually(one.grant(), "paid", 48_160);
        notes(one.host(), order, "bounced").statusCode(200);
        eventually(one.grant(), "held", 48_160);
        // Back to the funder goes all of it, from where it stands.
        var back = one.ordered("funder", 50_000);
        notes(one.host(), back, "paid").statusCode(200);
        eventually(one.grant(), "returned", 50_000);
        Awaitility.await()
                .untilAsserted(() -> Hosted.sees(one.grant().body(), back).statusCode(200));
        eventually(one.grant(), "pot", 50_000);
    }

    private static ValidatableResponse usesOtherwise(Hosted one, long pence) {
        return Grant.usesOtherwise(one.grant().group(), one.award(), pence, "Pans");
    }

    private static UUID paidBill(Hosted one, long pence) {
        var bill = one.ordered("bill", pence);
        confirms(one.grant().second(), bill).statusCode(200);
        notes(one.host(), bill, "paid").statusCode(200);
        return bill;
    }

    @Test
    void whatIsUsedForSomethingElseMayBePartlyPaidOutBefore() {
        var one = Hosted.paid(directory, 50_000);
        var before = paidBill(one, 25_000);
        eventually(one.grant(), "paid", 25_000);

        usesOtherwise(one, 30_000).statusCode(200);

        eventually(one.grant(), "repurposed", 30_000);
        assertThat(one.grant().pence("held")).isZero();
        assertThat(one.grant().pence("paid")).isEqualTo(20_000);
        notes(one.host(), before, "bounced").statusCode(200);
        eventually(one.grant(), "held", 20_000);
        assertThat(one.grant().pence("paid")).isZero();
        paidBill(one, 50_000);
        eventually(one.grant(), "paid", 20_000);
        assertThat(one.grant().pence("repurposed")).isEqualTo(30_000);
        look(one.host(), one.holding(one.host())).body("heldPence", equalTo(0));
    }

    @Test
    void whatItsHostSentBackIsUsedForNothingElse() {
        var one = Hosted.paid(directory, 50_000);
        notes(one.host(), one.ordered("funder", 25_000), "paid").statusCode(200);

        usesOtherwise(one, 50_000).statusCode(422).body("code", equalTo("more-than-there-is"));
        one.grant()
                .group()
                .asks()
                .body(Map.of("pence", 25_001, "words", "Rice"))
                .post("/awards/{id}/receipts", one.award())
                .then()
                .statusCode(422);
        usesOtherwise(one, 25_000).statusCode(200);

        eventually(one.grant(), "repurposed", 25_000);
        assertThat(one.grant().pence("returned")).isEqualTo(25_000);
    }

    @Test
    void aPaymentThatWasUsedDidNotBounce() {
        var one = Hosted.paid(directory, 50_000);
        String payment = one.grant()
                .body()
                .asks()
                .get("/awards/{id}", one.award())
                .then()
                .extract()
                .path("payment.id");
        var order = one.ordered("bill", 1);
        confirms(one.grant().second(), order).statusCode(200);
        notes(one.host(), order, "paid").statusCode(200);

        Grant.notes(one.grant().body(), UUID.fromString(payment), "bounced")
                .statusCode(409)
                .body("code", equalTo("payment-used-since"));
        eventually(one.grant(), "held", 49_999);

        var other = Hosted.paid(directory, 50_000);
        String whole = other.grant()
                .body()
                .asks()
                .get("/awards/{id}", other.award())
                .then()
                .extract()
                .path("payment.id");
        Grant.notes(other.grant().body(), UUID.fromString(whole), "bounced").statusCode(200);
        Awaitility.await()
                .untilAsserted(
                        () -> look(other.host(), other.holding(other.host())).body("heldPence", equalTo(0)));
        eventually(other.grant(), "committed", 50_000);
    }

    @Test
    void nothingIsPaidOutOfWhatTheFunderSaysBounced() throws SQLException {
        var one = Hosted.paid(directory, 50_000);
        var order = one.ordered("bill", 9_000);
        confirms(one.grant().second(), order).statusCode(200);
        // As in the moment between the funder's word and the host's books.
        Rows.write(
                one.grant().body().id(),
                "update payment set state = 'bounced' where application_id = '" + one.award() + "'");

        notes(one.host(), order, "paid").statusCode(409).body("code", equalTo("payment-in-doubt"));
    }

    @Test
    void theDatabaseKeepsTheSecondStewardAndWhatIsHeldByItself() {
        var one = Hosted.paid(directory, 50_000);
        var order = one.ordered("bill", 9_000);
        var as = one.grant().group().id();

        assertThatThrownBy(() -> Rows.changed(
                        one.host().id(), "update host_order set state = 'paid' where id = '" + order + "'"))
                .hasMessageContaining("second steward");
        assertThatThrownBy(
                        () -> Rows.changed(as, "update host_order set confirmed_at = now() where id = '" + order + "'"))
                .hasMessageContaining("second steward");
        assertThatThrownBy(() -> Rows.changed(
                        as, "update host_act_people set confirmed_by = asked_by where act_id = '" + order + "'"))
                .hasMessageContaining("two_stewards");
        assertThatThrownBy(() -> Rows.changed(as, "update host_order set state = 'paid' where id = '" + order + "'"))
                .hasMessageContaining("does not go from");
        assertThatThrownBy(() -> Rows.changed(
                        as,
                        "insert into host_order (id, application_id, sender_id, receiver_id, fund_id, funder_id, kind,"
                                + " pence, words, at, since) select gen_random_uuid(), application_id, sender_id,"
                                + " receiver_id, fund_id, funder_id, 'bill', 41001, 'x', now(), now() from host_order"
                                + " where id = '" + order + "'"))
                .hasMessageContaining("more than is held");
    }

    @Test
    void anotherOrganisationLearnsNothingOfWhatIsHeld() throws SQLException {
        var one = Hosted.paid(directory, 50_000);
        var holding = one.holding(one.host());
        var order = one.ordered("bill", 9_000);
        var group = Party.group();
        var body = Party.body();

        for (var stranger : List.of(group, body)) {
            look(stranger, holding).statusCode(404);
            stranger.asks().get("/holdings").then().body("items", hasSize(0));
            stranger.asks().get("/host-orders/{id}", order).then().statusCode(404);
        }
        asks(group, holding, "bill", 1, "x").statusCode(404);
        confirms(group, order).statusCode(404);
        takesBack(group, order).statusCode(404);
        notes(body, order, "paid").statusCode(404);
        Hosted.sees(body, order).statusCode(404);
        body.asks().put("/holdings/{id}/giving-back", holding).then().statusCode(404);
        body.asks().get("/host-orders/{id}/account", order).then().statusCode(404);
        body.asks().get("/host-orders/coming").then().body("items", hasSize(0));
        // The funder reads the figures, and not what was asked for.
        one.grant().body().asks().get("/host-orders/{id}", order).then().statusCode(404);
        asks(one.host().other("x", "steward"), holding, "bill", 1, "x")
                .statusCode(403)
                .body("code", equalTo("only-the-group"));
        notes(one.grant().group().other("y", "grants-officer"), order, "paid")
                .statusCode(403)
                .body("code", equalTo("only-the-host"));
        one.grant().group().asks().get("/host-orders/coming").then().statusCode(403);
        for (var table : List.of("host_account", "host_entry", "host_posting", "host_order", "host_act_people")) {
            assertThat(Rows.visible(group.id(), table)).as(table).isZero();
        }
        assertThat(Rows.visible(one.grant().body().id(), "host_order")).isZero();
        one.grant().group().asks().get("/export").then().statusCode(200);
    }
}
