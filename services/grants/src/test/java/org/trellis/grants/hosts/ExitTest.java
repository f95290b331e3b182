package org.trellis.grants.hosts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.grants.Hosted.leaves;
import static org.trellis.grants.Hosted.look;
import static org.trellis.grants.Hosted.notes;
import static org.trellis.grants.Hosted.sees;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.trellis.grants.Grant;
import org.trellis.grants.Hosted;
import org.trellis.grants.Party;
import org.trellis.grants.Rows;
import org.trellis.testing.Directory;

/// Journey J7: a host does not leave with what groups have.
@QuarkusTest
class ExitTest {

    @Inject
    Directory directory;

    @Test
    void aHostDoesNotEndWhileAnyBalanceIsLeft() {
        var one = Hosted.paid(directory, 50_000);
        one.ends().statusCode(409).body("code", equalTo("host-exit-not-said"));
        one.leaves();

        one.ends()
                .statusCode(409)
                .body("code", equalTo("balances-left"))
                .body("balances", hasSize(1))
                .body("balances[0].pence", equalTo(50_000))
                .body("balances[0].groupId", equalTo(one.grant().group().id().toString()))
                .body("balances[0].state", equalTo("held"));
        assertThatThrownBy(() -> Rows.changed(one.host().id(), "update host_exit set ended_at = now()"))
                .hasMessageContaining("nothing held");

        look(one.grant().group(), one.holding(one.host())).body("plan", nullValue());
        var order = one.ordered("funder", 50_000);
        look(one.host(), one.holding(one.host())).body("plan", equalTo("funder"));
        notes(one.host(), order, "paid").statusCode(200);
        one.ends().statusCode(409).body("balances[0].state", equalTo("sent"));
        one.grant().body().asks().get("/host-orders/coming").then().body("items.id", hasItem(order.toString()));
        Awaitility.await().untilAsserted(() -> sees(one.grant().body(), order).statusCode(200));
        for (int i = 0; i < 2; i++) {
            one.ends().statusCode(200).body("balances", hasSize(0));
        }
        Awaitility.await()
                .untilAsserted(() -> assertThat(one.grant().pence("pot")).isEqualTo(50_000));
        one.host().asks().delete("/host-exit").then().statusCode(409).body("code", equalTo("host-exit-ended"));
        leaves(one.host(), LocalDate.now().plusDays(90)).statusCode(409);
    }

    @Test
    void whatIsBeingPaidCountsToo() {
        var one = Hosted.asked(directory, 50_000);
        one.answers(true).statusCode(200);
        one.approved();
        one.grant().instructed(one.award());
        one.leaves();

        one.ends().statusCode(409).body("balances[0].state", equalTo("coming"));
    }

    @Test
    void itIsSaidAheadAndTheDayOnlyMovesOn() {
        var host = Party.body();
        leaves(host, LocalDate.now().plusDays(58)).statusCode(422).body("code", equalTo("last-day-too-soon"));
        leaves(host, LocalDate.now().plusDays(90)).statusCode(200);
        leaves(host, LocalDate.now().plusDays(80)).statusCode(422);
        leaves(host, LocalDate.now().plusDays(100)).statusCode(200);
        Party.nobodyAsks()
                .get("/leaving-hosts")
                .then()
                .body("items.hostId", hasItem(host.id().toString()));

        host.asks().delete("/host-exit").then().statusCode(200).body("lastDay", nullValue());

        Party.nobodyAsks()
                .get("/leaving-hosts")
                .then()
                .body("items.hostId", not(hasItem(host.id().toString())));
        Party.group().asks().get("/host-exit").then().statusCode(403);
    }

    @Test
    void aHostThatLeavesTakesOnNobodyNew() {
        var one = Hosted.asked(directory, 50_000);
        one.leaves();
        one.answers(true).statusCode(409).body("code", equalTo("host-is-leaving"));
        assertThatThrownBy(() -> Rows.changed(
                        one.host().id(),
                        "insert into host_answer (application_id, sender_id, receiver_id, funder_id, agreed, at) select"
                                + " application_id, sender_id, receiver_id, funder_id, true, now() from host_ask"))
                .hasMessageContaining("takes nobody new");
        one.answers(false).statusCode(200);

        var draft = one.grant().written(10_000, "host");
        Grant.writes(one.grant().group(), draft, "host", one.host().id().toString(), null)
                .statusCode(200);
        Grant.sends(one.grant().group(), draft).statusCode(422).body("code", equalTo("host-not-possible"));

        var other = Hosted.paid(directory, 50_000);
        Hosted.asksAnother(other.grant().group(), other.award(), one.host())
                .statusCode(409)
                .body("code", equalTo("host-is-leaving"));
    }

    @Test
    void nothingIsPaidToAHostThatLeavesBeforeThereIsAnother() {
        var one = Hosted.asked(directory, 50_000);
        one.answers(true).statusCode(200);
        one.approved();
        Grant.confirms(one.grant().second(), one.award()).statusCode(200);
        one.leaves();
        Grant.pays(one.grant().body(), one.award()).statusCode(409).body("code", equalTo("host-is-leaving"));
        var other = Hosted.another(directory);
        var change = one.changing(other);
        Hosted.answersChange(other, change, true).statusCode(200);
        leaves(other, LocalDate.now().plusDays(70)).statusCode(200);
        Hosted.confirmsChange(one.grant().second(), change).statusCode(409).body("code", equalTo("host-is-leaving"));
        other.asks().delete("/host-exit").then().statusCode(200);
        Hosted.confirmsChange(one.grant().second(), change).statusCode(200);
        Grant.pays(one.grant().body(), one.award()).statusCode(201);
    }

    @Test
    void whatNobodySaidAnythingAboutGoesBackAfterTheLastDay() throws SQLException {
        var one = Hosted.paid(directory, 50_000);
        var holding = one.holding(one.host());
        one.leaves();
        one.host()
                .asks()
                .put("/holdings/{id}/giving-back", holding)
                .then()
                .statusCode(409)
                .body("code", equalTo("group-may-still-say"));
        one.lastDayIsOver();
        var asked = one.ordered("bill", 1);
        one.host().asks().put("/holdings/{id}/giving-back", holding).then().statusCode(409);
        Hosted.takesBack(one.grant().group(), asked).statusCode(200);

        for (int i = 0; i < 2; i++) {
            one.host()
                    .asks()
                    .put("/holdings/{id}/giving-back", holding)
                    .then()
                    .statusCode(200)
                    .body("orders.findAll { it.state == 'asked' }", hasSize(1))
                    .body("askedPence", equalTo(50_000));
        }
        notes(one.host(), one.order("funder"), "paid").statusCode(200);
    }

    @Test
    void whatAGroupThatIsGoneLeftGoesBack() {
        var one = Hosted.paid(directory, 50_000);
        var holding = one.holding(one.host());
        one.ordered("bill", 9_000);
        directory.destroys(one.grant().group());
        Awaitility.await()
                .untilAsserted(() -> look(one.host(), holding)
                        .body("groupIsGone", equalTo(true))
                        .body("orders", hasSize(0)));

        one.host().asks().put("/holdings/{id}/giving-back", holding).then().statusCode(200);
        var order = one.order("funder");
        notes(one.host(), order, "paid").statusCode(200);
        Awaitility.await().untilAsserted(() -> sees(one.grant().body(), order).statusCode(200));
        Awaitility.await()
                .untilAsserted(() -> assertThat(one.grant().pence("pot")).isEqualTo(50_000));
        look(one.host(), holding).body("heldPence", equalTo(0));
    }

    @Test
    void whatAHostHeldThatIsGoneIsSeenByTheGroupAndTheFunder() throws SQLException {
        var one = Hosted.paid(directory, 50_000);
        var order = one.ordered("bill", 9_000);
        Hosted.confirms(one.grant().second(), order).statusCode(200);
        notes(one.host(), order, "paid").statusCode(200);

        directory.destroys(one.host());

        for (var side : List.of(one.grant().group(), one.grant().body())) {
            Awaitility.await()
                    .untilAsserted(() -> side.asks()
                            .get("/awards/{id}", one.award())
                            .then()
                            .body("held", hasSize(1))
                            .body("held[0].hostIsGone", equalTo(true))
                            .body("held[0].heldPence", equalTo(41_000)));
        }
        Awaitility.await().untilAsserted(() -> {
            assertThat(Rows.visible(one.host().id(), "host_account where kind <> 'held'"))
                    .isZero();
            assertThat(Rows.visible(one.host().id(), "host_entry")).isZero();
            assertThat(Rows.visible(one.host().id(), "host_posting")).isZero();
            assertThat(Rows.visible(one.host().id(), "host_order")).isZero();
        });
        var draft = one.grant().written(10_000, "host");
        Grant.writes(one.grant().group(), draft, "host", one.host().id().toString(), null)
                .statusCode(200);
        Grant.sends(one.grant().group(), draft).statusCode(422);
    }

    @Test
    void anotherOrganisationLearnsNoBalanceOfAnExit() {
        var one = Hosted.paid(directory, 50_000);
        one.leaves();
        var stranger = Party.body();

        stranger.asks()
                .get("/host-exit")
                .then()
                .statusCode(200)
                .body("balances", hasSize(0))
                .body("lastDay", nullValue());
        stranger.asks().put("/host-exit/end").then().statusCode(409).body("code", equalTo("host-exit-not-said"));
        stranger.asks().delete("/host-exit").then().statusCode(200);
        one.host().asks().get("/host-exit").then().body("balances", hasSize(1));
        String all = Party.nobodyAsks().get("/leaving-hosts").then().extract().asString();
        assertThat(all).doesNotContain(one.grant().group().id().toString(), "50000");
    }
}
