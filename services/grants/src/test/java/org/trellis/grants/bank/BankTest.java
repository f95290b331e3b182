package org.trellis.grants.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.grants.Grant;
import org.trellis.grants.Party;
import org.trellis.grants.Rows;
import org.trellis.grants.Told;

@QuarkusTest
class BankTest {

    private static UUID proposed(Party by, String number) {
        return UUID.fromString(by.asks()
                .body(Map.of("accountName", "Al-Noor Kitchen", "sortCode", "08-99-99", "accountNumber", number))
                .put("/bank-details/proposed")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.state == 'proposed' }.id"));
    }

    private static ValidatableResponse agrees(Party by, UUID id) {
        return by.asks().put("/bank-details/{id}/agreement", id).then();
    }

    private static void threeDaysPass(UUID id) throws SQLException {
        var owner = "agreed_at = agreed_at - interval '73 hours', usable_from = usable_from - interval '73 hours'";
        Rows.passUntriggered("bank_details", "agreed_once", owner, "id = '" + id + "'");
    }

    private static void gives(Grant grant, String number) throws SQLException {
        var id = proposed(grant.group(), number);
        agrees(grant.second(), id).statusCode(200);
        threeDaysPass(id);
    }

    @Test
    void whoPaysReadsItWhileItIsToBePaid() throws SQLException {
        var grant = Grant.with(50_000);
        gives(grant, "66374958");
        var award = grant.approved(50_000);
        assertThat(Rows.visible(grant.body().id(), "bank_details")).isZero();
        var payment = grant.instructed(award);

        grant.body()
                .asks()
                .get("/payments/{id}/account", payment)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("accountNumber", equalTo("66374958"))
                .body("sortCode", equalTo("089999"));
        Party.body().asks().get("/payments/{id}/account", payment).then().statusCode(404);
        grant.body()
                .other("counsel", "councillor")
                .asks()
                .get("/payments/{id}/account", payment)
                .then()
                .statusCode(403);
        Grant.notes(grant.body(), payment, "paid").statusCode(200);
        grant.body()
                .asks()
                .get("/payments/{id}/account", payment)
                .then()
                .statusCode(409)
                .body("code", equalTo("no-account-yet"));
    }

    @Test
    void aChangeNeedsTwoAndThreeDays() throws SQLException {
        var grant = Grant.with(50_000);
        gives(grant, "66374958");
        var payment = grant.instructed(grant.approved(50_000));

        var changed = proposed(grant.group(), "11111111");
        agrees(grant.group(), changed).statusCode(403).body("code", equalTo("second-person-needed"));
        agrees(grant.second(), changed).statusCode(200).body("items.state", contains("waiting", "in-use"));
        grant.body().asks().get("/payments/{id}/account", payment).then().body("accountNumber", equalTo("66374958"));
        threeDaysPass(changed);
        grant.body().asks().get("/payments/{id}/account", payment).then().body("accountNumber", equalTo("11111111"));
        grant.group()
                .asks()
                .get("/bank-details")
                .then()
                .body("items", hasSize(1))
                .body("items.hint", contains("11"));
    }

    @Test
    void anyOneOfThemStopsAnAccountWhileItWaits() throws SQLException {
        var grant = Grant.with(50_000);
        gives(grant, "66374958");
        var payment = grant.instructed(grant.approved(50_000));
        var changed = proposed(grant.group(), "11111111");
        agrees(grant.second(), changed).statusCode(200).body("items.state", contains("waiting", "in-use"));
        proposed(grant.group(), "22222222");

        for (int i = 0; i < 2; i++) {
            grant.group()
                    .other("honest", "steward")
                    .asks()
                    .delete("/bank-details/proposed")
                    .then()
                    .statusCode(200)
                    .body("items.state", contains("in-use"))
                    .body("items.hint", contains("58"));
        }

        agrees(grant.second(), changed).statusCode(404);
        grant.body().asks().get("/payments/{id}/account", payment).then().body("accountNumber", equalTo("66374958"));
    }

    @Test
    void allWhoMayStopItAreToldThatAnAccountWaits() {
        var grant = Grant.with(50_000);
        for (var some : List.of(List.of(grant.group(), grant.second()), List.of(grant.body(), grant.colleague()))) {
            var first = some.getFirst();
            var id = proposed(first, "66374958");
            assertThat(Told.to(first.id(), "bank-details-wait", first, 1)).hasSize(1);
            agrees(first, id).statusCode(403);
            for (int i = 0; i < 2; i++) {
                agrees(some.getLast(), id).statusCode(200);
            }

            var told = Told.to(first.id(), "bank-details-wait", first, 2);
            assertThat(told).hasSize(2);
            assertThat(told.getLast().path("roles"))
                    .extracting(JsonNode::asText)
                    .contains("steward", "grants-officer", "liaison-officer")
                    .doesNotContain("helper");
            assertThat(told.toString()).doesNotContain("66374958", "089999", "Kitchen", id.toString());
        }
    }

    @Test
    void thePauseIsTheDatabasesToo() {
        var grant = Grant.with(50_000);
        var id = proposed(grant.group(), "66374958");

        assertThatThrownBy(() -> Rows.changed(
                        grant.group().id(),
                        "update bank_details set agreed_by = 'x', agreed_at = now(), usable_from = now()"))
                .hasMessageContaining("a_pause");
        assertThatThrownBy(() -> Rows.changed(
                        grant.group().id(),
                        "update bank_details set agreed_by = proposed_by, agreed_at = now(), usable_from = now() +"
                                + " interval '80 hours'"))
                .hasMessageContaining("two_people");
        agrees(grant.second(), id).statusCode(200);
        agrees(grant.second(), id).statusCode(200);
    }

    @Test
    void nobodyReadsANumberInTheTablesOrTheExport() throws SQLException {
        var grant = Grant.with(50_000);
        gives(grant, "66374958");

        assertThat(grant.group()
                        .asks()
                        .get("/export")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .doesNotContain("66374958");
        assertThat(grant.group().asks().get("/bank-details").asString()).doesNotContain("66374958");
        assertThat(Rows.visible(
                        grant.group().id(), "bank_details where position('66374958' in encode(content, 'escape')) > 0"))
                .isZero();
    }

    @Test
    void anotherOrganisationLearnsNothingOfAnAccount() throws SQLException {
        var grant = Grant.with(50_000);
        var id = proposed(grant.group(), "66374958");
        var stranger = Party.group();

        agrees(stranger, id).statusCode(404);
        stranger.asks().get("/bank-details").then().statusCode(200).body("items", hasSize(0));
        stranger.asks().delete("/bank-details/proposed").then().statusCode(200);
        grant.group().asks().get("/bank-details").then().body("items.id", containsInAnyOrder(id.toString()));
        assertThat(Rows.visible(stranger.id(), "bank_details")).isZero();
        grant.group()
                .other("helping", "helper")
                .asks()
                .get("/bank-details")
                .then()
                .statusCode(403);
    }
}
