package org.trellis.grants.holdings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.trellis.grants.Hosted.answersChange;
import static org.trellis.grants.Hosted.asksAnother;
import static org.trellis.grants.Hosted.confirmsChange;
import static org.trellis.grants.Hosted.look;
import static org.trellis.grants.Hosted.notes;
import static org.trellis.grants.Hosted.sees;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.trellis.grants.Grant;
import org.trellis.grants.Hosted;
import org.trellis.grants.Party;
import org.trellis.grants.Rows;
import org.trellis.grants.Told;
import org.trellis.testing.Directory;

@QuarkusTest
class ChangesTest {

    @Inject
    Directory directory;

    @Test
    void moneyGoesToAnotherHostWhenBothSay() {
        var one = Hosted.paid(directory, 50_000);
        var other = Hosted.another(directory);
        one.ordered("bill", 9_000);
        var change = one.changing(other);
        asksAnother(one.grant().group(), one.award(), other).statusCode(409).body("code", equalTo("change-under-way"));
        confirmsChange(one.grant().second(), change).statusCode(409).body("code", equalTo("host-has-not-agreed"));
        for (int i = 0; i < 2; i++) {
            answersChange(other, change, true).statusCode(200).body("state", equalTo("agreed"));
        }
        answersChange(other, change, false).statusCode(409).body("code", equalTo("change-closed"));
        confirmsChange(one.grant().group(), change).statusCode(403).body("code", equalTo("second-steward-needed"));
        look(one.host(), one.holding(one.host())).body("leftPence", equalTo(41_000));

        for (int i = 0; i < 2; i++) {
            confirmsChange(one.grant().second(), change).statusCode(200).body("state", equalTo("in-force"));
        }

        for (var side : List.of(one.grant().group(), one.grant().body())) {
            side.asks()
                    .get("/applications/{id}", one.award())
                    .then()
                    .body("hostId", equalTo(other.id().toString()))
                    .body("hostAgreed", equalTo(true));
        }
        var order = one.order("new-host");
        look(one.grant().group(), one.holding(one.host()))
                .body("plan", equalTo("new-host"))
                .body("leftPence", equalTo(0))
                .body("orders.find { it.kind == 'new-host' }.pence", equalTo(41_000));
        sees(other, order).statusCode(404);
        notes(one.host(), order, "paid").statusCode(200);
        other.asks().get("/host-orders/coming").then().body("items.id", contains(order.toString()));
        for (int i = 0; i < 2; i++) {
            sees(other, order).statusCode(200);
        }
        notes(one.host(), order, "bounced").statusCode(409);

        look(one.host(), one.holding(one.host()))
                .body("heldPence", equalTo(9_000))
                .body("sentOnPence", equalTo(41_000));
        look(other, one.holding(other)).body("heldPence", equalTo(41_000)).body("camePence", equalTo(41_000));
        one.grant().body().asks().get("/awards/{id}", one.award()).then().body("held.heldPence.sum()", equalTo(50_000));
        assertThat(one.grant().pence("held")).isEqualTo(50_000);
        other.asks().get("/host-orders/coming").then().body("items", hasSize(0));
    }

    private static List<String> waits(Party person) {
        return person.asks().get("/waiting").then().statusCode(200).extract().path("items.kind");
    }

    @Test
    void whatWaitsIsSaidToWhoCanDoIt() {
        var one = Hosted.paid(directory, 50_000);
        var other = Hosted.another(directory);
        var order = one.ordered("bill", 9_000);
        assertThat(waits(one.grant().second())).containsOnlyOnce("held-confirm");
        assertThat(waits(one.grant().group())).doesNotContain("held-confirm");
        assertThat(waits(one.host())).doesNotContain("held-pay");
        Hosted.confirms(one.grant().second(), order).statusCode(200);
        assertThat(waits(one.host())).containsOnlyOnce("held-pay");
        notes(one.host(), order, "paid").statusCode(200);
        one.leaves();
        assertThat(waits(one.grant().group())).contains("host-leaves");
        var change = one.changing(other);
        assertThat(waits(one.grant().group())).doesNotContain("host-leaves");
        assertThat(waits(other)).containsExactly("host");
        answersChange(other, change, true).statusCode(200);
        assertThat(waits(one.grant().second())).contains("host-confirm");
        assertThat(waits(one.grant().group())).doesNotContain("host-confirm");
        confirmsChange(one.grant().second(), change).statusCode(200);
        notes(one.host(), one.order("new-host"), "paid").statusCode(200);
        assertThat(waits(other)).containsExactly("held-coming");
        assertThat(waits(Party.body())).isEmpty();
        assertThat(Told.to(
                        one.grant().group().id(),
                        "held-second-word",
                        one.grant().group(),
                        1))
                .hasSize(1);
        assertThat(Told.to(one.host().id(), "held-to-do", one.grant().second(), 2))
                .hasSize(2);
        assertThat(Told.to(one.grant().group().id(), "host-leaves", one.host(), 1))
                .hasSize(1);
        assertThat(Told.to(one.grant().body().id(), "grant-moves", one.host(), 1))
                .hasSize(1);
        assertThat(Told.to(other.id(), "held-to-do", one.host(), 1)).hasSize(1);
    }

    @Test
    void whatDidNotArriveIsWithTheHostOfBefore() {
        var one = Hosted.paid(directory, 50_000);
        var other = Hosted.another(directory);
        one.changed(other);
        var order = one.order("new-host");
        notes(one.host(), order, "paid").statusCode(200);
        notes(one.host(), order, "bounced").statusCode(200);
        sees(other, order).statusCode(409).body("code", equalTo("order-state-not-possible"));

        // Asked for anew, since there is another host by now.
        var again = one.ordered("new-host", 50_000);
        notes(one.host(), again, "paid").statusCode(409).body("code", equalTo("not-confirmed"));
        Hosted.confirms(one.grant().second(), again).statusCode(200);
        notes(one.host(), again, "paid").statusCode(200);
        sees(other, again).statusCode(200);
        look(other, one.holding(other)).body("heldPence", equalTo(50_000));
    }

    @Test
    void aHostThatSaidNoIsFollowedByOneThatIsPaid() {
        var one = Hosted.asked(directory, 50_000);
        one.answers(false).statusCode(200);
        one.approved();
        Grant.confirms(one.grant().second(), one.award()).statusCode(200);
        Grant.pays(one.grant().body(), one.award()).statusCode(409).body("code", equalTo("host-has-not-agreed"));
        var other = Hosted.another(directory);
        var declined = one.changing(other);
        answersChange(other, declined, false).statusCode(200).body("state", equalTo("declined"));
        confirmsChange(one.grant().second(), declined).statusCode(409).body("code", equalTo("change-closed"));
        var taken = one.changing(other);
        one.grant()
                .group()
                .asks()
                .put("/host-changes/{id}/taking-back", taken)
                .then()
                .statusCode(200);
        answersChange(other, taken, true).statusCode(409);

        one.changed(other);

        UUID payment = UUID.fromString(Grant.pays(one.grant().body(), one.award())
                .statusCode(201)
                .body("payeeId", equalTo(other.id().toString()))
                .extract()
                .path("id"));
        var third = Hosted.another(directory);
        var late = one.changing(third);
        answersChange(third, late, true).statusCode(200);
        confirmsChange(one.grant().second(), late).statusCode(409).body("code", equalTo("payment-under-way"));
        Grant.notes(one.grant().body(), payment, "paid").statusCode(200);
        look(other, one.holding(other)).body("heldPence", equalTo(50_000));
    }

    @Test
    void onlyInstitutionsAreAskedAndNotTheHostThatItHas() {
        var one = Hosted.paid(directory, 50_000);
        for (var no : List.of(one.host(), one.grant().group(), Party.body())) {
            asksAnother(one.grant().group(), one.award(), no)
                    .statusCode(422)
                    .body("code", equalTo("host-not-possible"));
        }
    }

    @Test
    void whoSendsOnReadsWhereToWhileItIsToBeSent() throws SQLException {
        var one = Hosted.paid(directory, 50_000);
        var order = one.ordered("own-account", 50_000);
        one.host().asks().get("/host-orders/{id}/account", order).then().statusCode(409);
        String account = one.grant()
                .group()
                .asks()
                .body(Map.of("accountName", "Al-Noor", "sortCode", "089999", "accountNumber", "66374958"))
                .put("/bank-details/proposed")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        one.grant()
                .second()
                .asks()
                .put("/bank-details/{id}/agreement", account)
                .then()
                .statusCode(200);
        Rows.passUntriggered(
                "bank_details",
                "agreed_once",
                "agreed_at = agreed_at - interval '73 hours', usable_from = usable_from - interval '73 hours'",
                "id = '" + account + "'");
        one.host().asks().get("/host-orders/{id}/account", order).then().statusCode(409);
        Hosted.confirms(one.grant().second(), order).statusCode(200);

        one.host()
                .asks()
                .get("/host-orders/{id}/account", order)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("accountNumber", equalTo("66374958"));
        one.grant().body().asks().get("/host-orders/{id}/account", order).then().statusCode(404);
        notes(one.host(), order, "paid").statusCode(200);
        one.host().asks().get("/host-orders/{id}/account", order).then().statusCode(409);
        assertThat(Rows.visible(one.host().id(), "bank_details")).isZero();
        Awaitility.await()
                .untilAsserted(() -> assertThat(one.grant().pence("paid")).isEqualTo(50_000));
    }

    @Test
    void theDatabaseKeepsTheThreeWordsByItself() {
        var one = Hosted.paid(directory, 50_000);
        var other = Hosted.another(directory);
        var change = one.changing(other);
        var where = " where id = '" + change + "'";

        assertThatThrownBy(() -> Rows.changed(one.grant().group().id(), "update host_change set agreed = true" + where))
                .hasMessageContaining("new host answers");
        assertThatThrownBy(() ->
                        Rows.changed(one.grant().group().id(), "update host_change set confirmed_at = now()" + where))
                .hasMessageContaining("second steward");
        assertThatThrownBy(() -> Rows.changed(other.id(), "update host_change set ended_at = now()" + where))
                .hasMessageContaining("takes back");
    }

    @Test
    void anotherOrganisationLearnsNothingOfAChange() throws SQLException {
        var one = Hosted.paid(directory, 50_000);
        var change = one.changing(Hosted.another(directory));
        var group = Party.group();
        var body = Party.body();

        for (var stranger : List.of(group, body)) {
            stranger.asks().get("/host-changes/{id}", change).then().statusCode(404);
            stranger.asks().get("/host-changes").then().body("items", hasSize(0));
        }
        asksAnother(group, one.award(), body).statusCode(404);
        confirmsChange(group, change).statusCode(404);
        group.asks().put("/host-changes/{id}/taking-back", change).then().statusCode(404);
        answersChange(body, change, true).statusCode(404);
        assertThat(Rows.visible(body.id(), "host_change")).isZero();
    }
}
