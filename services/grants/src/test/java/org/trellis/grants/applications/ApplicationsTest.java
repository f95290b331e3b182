package org.trellis.grants.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.grants.Grant.withdraws;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.trellis.grants.Grant;
import org.trellis.grants.Party;
import org.trellis.grants.Rows;

@QuarkusTest
class ApplicationsTest {

    @Test
    void bothSidesReadTheSameAsItWasSent() {
        var grant = Grant.with(50_000);
        var application = grant.sent(45_000);
        Grant.sends(grant.second(), application).statusCode(200).body("pence", equalTo(45_000));

        for (var side : new Party[] {grant.group(), grant.body()}) {
            side.asks()
                    .get("/applications/{id}", application)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("sent"))
                    .body("title", equalTo("Gas and rice for ten Fridays"))
                    .body("content.answers.question", contains("What will you do?", "For whom?"))
                    .body("content.answers.answer", contains("We cook on Fridays.", "For whoever comes."))
                    .body("content.profile.name", equalTo("Al-Noor Kitchen"))
                    .body("content.profile", not(hasKey("contact")))
                    .body("decision", nullValue());
            side.asks()
                    .get("/applications?fund={fund}&state=sent", grant.fund())
                    .then()
                    .body("items.id", contains(application.toString()))
                    .body("items[0].content", nullValue());
        }
    }

    @Test
    void whatWasSentIsFrozen() {
        var grant = Grant.with(50_000);
        var application = grant.sent(45_000);

        assertThatThrownBy(() -> Rows.changed(
                        grant.group().id(), "update application set pence = 1 where id = '" + application + "'"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> Rows.pass("application", "pence = 1", "id = '" + application + "'"))
                .hasMessageContaining("only added to");
    }

    @Test
    void aGroupTakesItBackWithoutAReason() {
        var grant = Grant.with(50_000);
        var application = grant.sent(45_000);

        withdraws(grant.second(), application).statusCode(200).body("state", equalTo("withdrawn"));
        withdraws(grant.group(), application).statusCode(200).body("state", equalTo("withdrawn"));
        Grant.proposes(grant.body(), application, Grant.no())
                .statusCode(409)
                .body("code", equalTo("application-withdrawn"));
    }

    @Test
    void whatWasRefusedIsForgottenAfterTwoYearsAndMoneyAfterSeven() throws SQLException {
        var grant = Grant.with(50_000);
        var refused = grant.sent(45_000);
        Grant.decides(grant.colleague(), refused, grant.proposed(refused, Grant.no()))
                .statusCode(200);
        var paid = grant.paid(20_000);

        for (var application : new UUID[] {refused, paid}) {
            Rows.passUntriggered(
                    "application",
                    "is_only_added_to",
                    "sent_at = sent_at - interval '3 years'",
                    "id = '" + application + "'");
            Rows.fallsDue(application, ApplicationRemoves.KIND);
        }

        Awaitility.await()
                .untilAsserted(() -> grant.body()
                        .asks()
                        .get("/applications/{id}", refused)
                        .then()
                        .statusCode(404));
        Awaitility.await().untilAsserted(() -> assertThat(Rows.dueNow(paid)).isZero());
        grant.body().asks().get("/applications/{id}", paid).then().statusCode(200);
        assertThat(Rows.visible(grant.body().id(), "proposal where application_id = '" + refused + "'"))
                .isZero();
        Rows.passUntriggered(
                "application", "is_only_added_to", "sent_at = sent_at - interval '5 years'", "id = '" + paid + "'");
        Rows.fallsDue(paid, ApplicationRemoves.KIND);
        Awaitility.await()
                .untilAsserted(() -> grant.group()
                        .asks()
                        .get("/applications/{id}", paid)
                        .then()
                        .statusCode(404));
        assertThat(grant.pence("paid")).isEqualTo(20_000);
    }

    @Test
    void whatIsKeptIsRemovedByNobodyBefore() {
        var grant = Grant.with(50_000);
        var application = grant.sent(45_000);
        grant.proposed(application, Grant.no());

        assertThatThrownBy(() -> Rows.changed(grant.body().id(), "delete from proposal"))
                .hasMessageContaining("kept while there is its application");
        assertThatThrownBy(() -> Rows.changed(grant.group().id(), "delete from application_sender"))
                .hasMessageContaining("kept while there is its application");
    }

    @Test
    void aFunderDoesNotTakeItBackForThem() {
        var grant = Grant.with(50_000);
        var application = grant.sent(45_000);

        withdraws(grant.body(), application).statusCode(403);
        // Also with a token that somebody took for a steward's.
        withdraws(grant.body().other("somebody", "steward"), application)
                .statusCode(403)
                .body("code", equalTo("only-the-group"));
    }

    @Test
    void anotherOrganisationLearnsNothingOfAnApplication() {
        var grant = Grant.with(50_000);
        var application = grant.sent(45_000);
        for (var stranger : new Party[] {Party.group(), Party.body()}) {
            var absent = stranger.asks()
                    .get("/applications/{id}", UUID.randomUUID())
                    .then()
                    .statusCode(404);
            var hidden = stranger.asks()
                    .get("/applications/{id}", application)
                    .then()
                    .statusCode(404);
            assertThat(hidden.extract().asString()).isEqualTo(absent.extract().asString());
            stranger.asks().get("/applications").then().body("items.id", not(hasItem(application.toString())));
        }
        withdraws(Party.group(), application).statusCode(404);
        Grant.sends(Party.group(), application).statusCode(404);
        Party.group()
                .asks()
                .body(Map.of("words", "Look again."))
                .post("/applications/{id}/appeal", application)
                .then()
                .statusCode(404);
    }
}
