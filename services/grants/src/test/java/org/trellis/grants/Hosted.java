package org.trellis.grants;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.trellis.testing.Directory;

/// A grant that a host keeps for a group, and what the three do with it.
public record Hosted(Grant grant, Party host, UUID award) {

    /// Sent, and the host asked.
    public static Hosted asked(Directory directory, long pence) {
        var host = Party.body();
        directory.registers(host);
        var grant = Grant.with(pence);
        var draft = grant.written(pence, "host");
        Grant.writes(grant.group(), draft, "host", host.id().toString(), null).statusCode(200);
        Awaitility.await().untilAsserted(() -> Grant.sends(grant.group(), draft).statusCode(200));
        return new Hosted(grant, host, draft);
    }

    /// Paid, and in the host's books.
    public static Hosted paid(Directory directory, long pence) {
        var one = asked(directory, pence);
        one.answers(true).statusCode(200);
        one.approved();
        Grant.notes(one.grant.body(), one.grant.instructed(one.award), "paid").statusCode(200);
        one.holding(one.host);
        return one;
    }

    /// Another institution that everybody may know of, and that grants knows by now.
    public static Party another(Directory directory) {
        var other = Party.body();
        directory.registers(other);
        return other;
    }

    public ValidatableResponse answers(boolean agreed) {
        return host.asks()
                .body(Map.of("agreed", agreed))
                .put("/host-asks/{id}/answer", award)
                .then();
    }

    public void approved() {
        Grant.decides(grant.colleague(), award, grant.proposed(award, Map.of("approve", true)))
                .statusCode(200);
    }

    /// What that host keeps of it, when it is there.
    public UUID holding(Party of) {
        var path = "items.find { it.awardId == '%s' && it.hostId == '%s' }.id".formatted(award, of.id());
        Awaitility.await().until(() -> of.asks().get("/holdings?limit=100").path(path) != null);
        return UUID.fromString(of.asks().get("/holdings?limit=100").path(path));
    }

    public static ValidatableResponse look(Party by, UUID holding) {
        return by.asks().get("/holdings/{id}", holding).then();
    }

    public static ValidatableResponse asks(Party by, UUID holding, String kind, long pence, String words) {
        var body = new HashMap<String, Object>(Map.of("kind", kind, "pence", pence));
        body.put("words", words);
        return by.asks().body(body).post("/holdings/{id}/orders", holding).then();
    }

    /// Asked by one steward.
    public UUID ordered(String kind, long pence) {
        return UUID.fromString(asks(grant.group(), holding(host), kind, pence, "Hall hire")
                .statusCode(201)
                .extract()
                .path("orders[0].id"));
    }

    public static ValidatableResponse confirms(Party by, UUID order) {
        return by.asks().put("/host-orders/{id}/confirmation", order).then();
    }

    public static ValidatableResponse takesBack(Party by, UUID order) {
        return by.asks().put("/host-orders/{id}/taking-back", order).then();
    }

    public static ValidatableResponse notes(Party by, UUID order, String state) {
        return by.asks()
                .body(Map.of("state", state, "reference", "HALL 3"))
                .put("/host-orders/{id}/state", order)
                .then();
    }

    public static ValidatableResponse sees(Party by, UUID order) {
        return by.asks().put("/host-orders/{id}/arrival", order).then();
    }

    public static ValidatableResponse asksAnother(Party by, UUID award, Party other) {
        return by.asks()
                .body(Map.of("awardId", award, "hostId", other.id()))
                .post("/host-changes")
                .then();
    }

    /// The other institution is known to grants a moment later.
    public UUID changing(Party other) {
        Awaitility.await()
                .untilAsserted(() -> asksAnother(grant.group(), award, other).statusCode(201));
        return UUID.fromString(grant.group()
                .asks()
                .get("/host-changes?award={id}", award)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id"));
    }

    public static ValidatableResponse answersChange(Party by, UUID change, boolean agreed) {
        return by.asks()
                .body(Map.of("agreed", agreed))
                .put("/host-changes/{id}/answer", change)
                .then();
    }

    public static ValidatableResponse confirmsChange(Party by, UUID change) {
        return by.asks().put("/host-changes/{id}/confirmation", change).then();
    }

    /// In force.
    public UUID changed(Party other) {
        var change = changing(other);
        answersChange(other, change, true).statusCode(200);
        confirmsChange(grant.second(), change).statusCode(200).body("state", equalTo("in-force"));
        return change;
    }

    /// What is to be sent on, as the host of before reads it.
    public UUID order(String kind) {
        return UUID.fromString(look(host, holding(host))
                .statusCode(200)
                .extract()
                .path("orders.find { it.kind == '%s' && it.state == 'asked' }.id".formatted(kind)));
    }

    public static ValidatableResponse leaves(Party by, LocalDate day) {
        return by.asks()
                .body(Map.of("lastDay", day.toString(), "words", "Nobody keeps these books after March."))
                .put("/host-exit")
                .then();
    }

    public void leaves() {
        leaves(host, LocalDate.now().plusDays(70)).statusCode(200);
    }

    public ValidatableResponse ends() {
        return host.asks().put("/host-exit/end").then();
    }

    /// By the clock alone.
    public void lastDayIsOver() throws java.sql.SQLException {
        Rows.passUntriggered(
                "host_exit",
                "a_host_ends_with_nothing_held",
                "said_at = said_at - interval '90 days', last_day = current_date - 5",
                "organisation_id = '" + host.id() + "'");
    }
}
