package org.trellis.grants.waiting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.trellis.grants.Grant;
import org.trellis.grants.OpenData;
import org.trellis.grants.Parts;
import org.trellis.grants.Party;
import org.trellis.grants.Rows;
import org.trellis.testing.Directory;

/// One answer says what somebody can do something about now.
@QuarkusTest
class WaitingTest {

    @Inject
    Directory directory;

    private static ValidatableResponse waits(Party person) {
        return person.asks().get("/waiting").then().statusCode(200);
    }

    private static void nothingWaits(Party person) {
        waits(person).body("items", empty()).body("more", equalTo(false));
    }

    @Test
    void aDraftWaitsForItsGroupUntilItIsSentAndThenItWaitsForTheFunder() throws SQLException {
        var grant = Grant.with(50_000);
        nothingWaits(grant.group());
        var draft = grant.starts();
        waits(grant.second())
                .body("items.kind", contains("draft"))
                .body("items.id", contains(draft.toString()))
                .body("items[0].title", nullValue())
                .body("items[0].by", nullValue());
        nothingWaits(grant.body());
        Grant.writes(grant.group(), draft, "title", "Pans", null).statusCode(200);
        waits(grant.group().other("helper", "helper")).body("items[0].title", equalTo("Pans"));

        var application = grant.sent(10_000);
        waits(grant.group()).body("items.id", contains(draft.toString()));
        String decideBy = grant.group()
                .asks()
                .get("/applications/{id}", application)
                .then()
                .extract()
                .path("decideBy");
        waits(grant.body())
                .body("items.kind", contains("decide"))
                .body("items.id", contains(application.toString()))
                .body("items[0].by", equalTo(decideBy))
                .body("items[0].overdue", equalTo(false));
        Rows.passUntriggered(
                "application", "is_only_added_to", "decide_by = '2026-01-02'", "id = '" + application + "'");
        waits(grant.body()).body("items[0].overdue", equalTo(true));
    }

    @Test
    void whatTakesSomebodyElseDoesNotWaitForOneself() {
        var grant = Grant.with(50_000);
        var application = grant.sent(10_000);
        var third = grant.body().other("third", "grants-officer");
        third.asks()
                .put("/applications/{id}/deciding/interest", application)
                .then()
                .statusCode(200);
        nothingWaits(third);
        var proposal = grant.proposed(application, Map.of("approve", true));
        nothingWaits(grant.body());
        waits(grant.colleague()).body("items.kind", contains("decide"));

        Grant.decides(grant.colleague(), application, proposal).statusCode(200);
        nothingWaits(grant.colleague());
        nothingWaits(grant.group());
        nothingWaits(grant.group().other("helper", "helper"));
        waits(grant.second()).body("items.kind", contains("second-word"));
        Grant.confirms(grant.second(), application).statusCode(200);
        nothingWaits(grant.second());
        waits(grant.body()).body("items.kind", contains("to-pay"));
        UUID payment = UUID.fromString(
                Grant.pays(grant.body(), application).statusCode(201).extract().path("id"));
        waits(grant.body()).body("items.kind", contains("to-pay"));
        Grant.notes(grant.body(), payment, "in-file").statusCode(200);
        nothingWaits(grant.body());
        Grant.notes(grant.body(), payment, "failed").statusCode(200);
        waits(grant.body()).body("items.kind", contains("to-pay"));
    }

    @Test
    void anAppealWaitsForWhoDidNotDecideBefore() {
        var grant = Grant.with(50_000);
        var application = grant.sent(10_000);
        Grant.decides(grant.colleague(), application, grant.proposed(application, Grant.no()))
                .statusCode(200);
        nothingWaits(grant.body());
        grant.group()
                .asks()
                .body(Map.of("words", "We cook inside the ward."))
                .post("/applications/{id}/appeal", application)
                .then()
                .statusCode(200);

        nothingWaits(grant.body());
        nothingWaits(grant.colleague());
        var third = grant.body().other("third", "grants-officer");
        waits(third).body("items.kind", contains("appeal")).body("items[0].by", nullValue());
        Grant.withdraws(grant.group(), application).statusCode(200);
        nothingWaits(third);
    }

    @Test
    void aHostIsAskedAndARecordIsThereToLookAt() {
        var grant = Grant.with(100_000);
        var host = Party.body();
        directory.registers(host);
        var draft = grant.written(50_000, "host");
        Grant.writes(grant.group(), draft, "host", host.id().toString(), null).statusCode(200);
        Awaitility.await().untilAsserted(() -> Grant.sends(grant.group(), draft).statusCode(200));
        waits(host).body("items.kind", contains("host")).body("items.id", contains(draft.toString()));
        Grant.decides(grant.colleague(), draft, grant.proposed(draft, Map.of("approve", true)))
                .statusCode(200);
        Grant.confirms(grant.second(), draft).statusCode(200);
        nothingWaits(grant.body());
        host.asks()
                .body(Map.of("agreed", true))
                .put("/host-asks/{id}/answer", draft)
                .then()
                .statusCode(200);
        nothingWaits(host);
        waits(grant.body()).body("items.kind", contains("to-pay"));

        OpenData.says(grant.body(), OpenData.words(grant.body())).statusCode(200);
        var award = OpenData.shown(grant, 40_000);
        waits(grant.group()).body("items.kind", contains("record")).body("items.id", contains(award.toString()));
        OpenData.wishes(grant.group(), award, Map.of("agreed", true)).statusCode(200);
        nothingWaits(grant.group());
    }

    @Test
    void itSaysThatThereIsMore() {
        var grant = Grant.with(50_000);
        var first = grant.sent(10_000);
        var second = grant.sent(10_000);

        grant.body()
                .asks()
                .get("/waiting?limit=1")
                .then()
                .body("items.id", contains(first.toString()))
                .body("more", equalTo(true));
        waits(grant.body())
                .body("items.id", containsInAnyOrder(first.toString(), second.toString()))
                .body("more", equalTo(false));
        grant.body().asks().get("/waiting?limit=21").then().statusCode(400);
    }

    @Test
    void anotherOrganisationLearnsNothing() {
        var grant = Grant.with(50_000);
        grant.starts();
        grant.sent(10_000);

        nothingWaits(Party.group());
        nothingWaits(Party.body());
        Party.of("partner", "integrator").asks().get("/waiting").then().statusCode(403);
        Party.nobodyAsks().get("/waiting").then().statusCode(401);
    }

    @Test
    void aDraftOfAnotherGroupWaitsUntilItIsAnsweredOrOver() throws SQLException {
        var grant = Grant.with(50_000);
        var draft = grant.starts();
        var other = Parts.known(directory, Party.group());
        var body = Parts.known(directory, Party.of("infrastructure", "support-officer"));
        for (var part : Map.of(Parts.CO_APPLICANT, other, Parts.HELPER, body).entrySet()) {
            Awaitility.await()
                    .untilAsserted(() -> Parts.asks(grant.group(), draft, part.getValue(), part.getKey())
                            .statusCode(200));
        }

        var invitation = Parts.invitation(other);
        waits(other)
                .body("items.kind", contains("asked-in"))
                .body("items.id", contains(invitation.toString()))
                .body("items[0].title", equalTo("Quayside Mutual Aid"))
                .body("items[0].by", notNullValue());
        waits(body).body("items.kind", contains("asked-in"));
        nothingWaits(other.other("helper", "helper"));
        Parts.answers(other, invitation, false, null).statusCode(200);
        nothingWaits(other);
        nothingWaits(Party.group());

        Rows.write(
                grant.group().id(),
                "update draft_part set set_at = now() - interval '1 day', until = now() - interval '1 second'");
        nothingWaits(body);
    }
}
