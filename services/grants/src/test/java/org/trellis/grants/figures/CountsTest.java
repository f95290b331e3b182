package org.trellis.grants.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.trellis.grants.Grant.decides;
import static org.trellis.grants.Grant.no;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.grants.Counting;
import org.trellis.grants.Funds;
import org.trellis.grants.Grant;
import org.trellis.grants.OpenData;
import org.trellis.grants.Party;
import org.trellis.grants.Rows;

/// What others than its keeper know of a fund: no number in which a group could be found.
@QuarkusTest
class CountsTest {

    /// A fund with money of a council in it.
    private record Passed(Party council, Grant grant) {

        static Passed on() {
            var council = Party.of("council", "liaison-officer");
            var body = Party.body();
            var fund = Funds.made(body, Funds.words());
            gives(body, fund, council, 1_200_000);
            Funds.becomes(body, fund, "open");
            return new Passed(council, Grant.to(body, fund));
        }

        static void gives(Party body, UUID fund, Party council, long pence) {
            body.asks()
                    .body(Map.of("fromKind", "council", "fromId", council.id(), "pence", pence))
                    .post("/funds/{id}/sources", fund)
                    .then()
                    .statusCode(200);
        }

        void approve(int times) {
            for (int i = 0; i < times; i++) {
                Grant.to(grant.body(), grant.fund()).approved(1_000);
            }
        }

        void refuse(int times) {
            for (int i = 0; i < times; i++) {
                var one = Grant.to(grant.body(), grant.fund());
                var application = one.sent(1_000);
                decides(one.colleague(), application, one.proposed(application, no()))
                        .statusCode(200);
            }
        }

        ValidatableResponse forSource() {
            return council.asks().get("/source-funds/{id}", grant.fund()).then().statusCode(200);
        }

        ValidatableResponse forEverybody() {
            return Party.nobodyAsks()
                    .get("/open-funds/{id}", grant.fund())
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void fewerThanFiveAreNoNumber() {
        var passed = Passed.on();
        passed.approve(4);
        Counting.of(passed.grant().fund());

        passed.forEverybody()
                .body("receivedPence", equalTo(1_200_000))
                .body("counts.grants", nullValue())
                .body("counts.givenPence", nullValue())
                .body("counts.inTimePercent", nullValue())
                .body("counts.medianDays", nullValue());
        passed.forSource()
                .body("fromYouPence", equalTo(1_200_000))
                .body("applications", nullValue())
                .body("grants", nullValue())
                .body("givenPence", nullValue());

        passed.approve(1);
        Counting.of(passed.grant().fund());

        passed.forEverybody()
                .body("counts.grants", equalTo(5))
                .body("counts.givenPence", equalTo(5_000))
                .body("counts.inTimePercent", equalTo(100))
                .body("counts.medianDays", equalTo(0));
        passed.forSource()
                .body("name", equalTo("Eastmere Winter Kitchens"))
                .body("funderId", equalTo(passed.grant().body().id().toString()))
                .body("state", equalTo("open"))
                .body("promisedDays", equalTo(7))
                .body("applications", equalTo(5))
                .body("grants", equalTo(5))
                .body("givenPence", equalTo(5_000))
                .body("paidAfterDays", nullValue());
    }

    @Test
    void fewThatGotNothingCannotBeCountedEither() {
        var passed = Passed.on();
        passed.approve(5);
        passed.refuse(2);
        Counting.of(passed.grant().fund());

        passed.forSource()
                .body("applications", nullValue())
                .body("grants", equalTo(5))
                .body("givenPence", equalTo(5_000));
        var everybody = passed.forEverybody().body("counts.grants", equalTo(5));
        assertThat(everybody.extract().asString()).doesNotContain("\"applications\"", "\"decided\"");

        passed.refuse(3);
        Counting.of(passed.grant().fund());

        passed.forSource().body("applications", equalTo(10)).body("grants", equalTo(5));
    }

    @Test
    void howManyAppliedIsReadWhereNobodyReadsHowManyGotSomething() {
        var passed = Passed.on();
        passed.approve(4);
        passed.refuse(2);
        Counting.of(passed.grant().fund());

        passed.forSource()
                .body("applications", equalTo(6))
                .body("grants", nullValue())
                .body("givenPence", nullValue());
    }

    @Test
    void whoseMoneyItIsSeesNoGroupAndNoOtherFund() {
        var passed = Passed.on();
        passed.approve(1);
        var other = Passed.on();
        Counting.of(passed.grant().fund());
        Counting.of(other.grant().fund());

        passed.council()
                .asks()
                .get("/source-funds")
                .then()
                .statusCode(200)
                .body("items.fundId", contains(passed.grant().fund().toString()));
        for (var stranger : List.of(other.council(), Party.body(), other.grant().body())) {
            stranger.asks()
                    .get("/source-funds/{id}", passed.grant().fund())
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("not-found"));
        }
        passed.council()
                .asks()
                .get("/source-funds/{id}", UUID.randomUUID())
                .then()
                .statusCode(404);
        Party.body().asks().get("/source-funds").then().body("items", empty());
        // Nor what its keeper sees of it.
        for (var path : List.of("figures", "figures/sheet.csv", "ledger")) {
            passed.council()
                    .asks()
                    .get("/funds/{id}/" + path, passed.grant().fund())
                    .then()
                    .statusCode(404);
        }
        Party.group()
                .asks()
                .get("/source-funds/{id}", passed.grant().fund())
                .then()
                .statusCode(403);
        Party.nobodyAsks()
                .get("/source-funds/{id}", passed.grant().fund())
                .then()
                .statusCode(401);
    }

    @Test
    void aDraftIsNobodyElsesAndMoreMoneyIsSeen() {
        var council = Party.of("council", "liaison-officer");
        var body = Party.body();
        var fund = Funds.made(body, Funds.words());
        Passed.gives(body, fund, council, 100_000);
        council.asks().get("/source-funds").then().body("items", empty());

        Funds.becomes(body, fund, "open");
        Passed.gives(body, fund, council, 50_000);
        Counting.of(fund);

        council.asks()
                .get("/source-funds?limit=1")
                .then()
                .body("items", hasSize(1))
                .body("items[0].fromYouPence", equalTo(150_000))
                .body("next", nullValue());
    }

    @Test
    void whatIsSettledIsCountedNoMore() throws SQLException {
        var grant = Grant.with(100_000);
        grant.approved(10_000);
        Funds.becomes(grant.body(), grant.fund(), "closed");
        Counting.of(grant.fund());
        Rows.pass(
                "decision",
                "at = at - interval '93 days'",
                "sender_id = '" + grant.body().id() + "'");

        Counting.ends(grant.fund());
    }

    @Test
    void everybodyReadsWhatWasGivenAndNoNameThatIsNotPublished() {
        var grant = Grant.with(200_000);
        OpenData.says(grant.body(), OpenData.words(grant.body())).statusCode(200);
        grants(grant.fund()).statusCode(200).body("items", empty());
        var first = OpenData.shown(grant, 10_000);
        grants(grant.fund()).body("items", empty());
        OpenData.wishes(grant.group(), first, Map.of("named", true, "agreed", true))
                .statusCode(200);
        OpenData.published(Grant.to(grant.body(), grant.fund()), 18_40);
        OpenData.published(Grant.to(grant.body(), Funds.open(grant.body(), 50_000)), 1_000);

        String next = grants(grant.fund())
                .body("items.recipient", contains(null, "Al-Noor Kitchen"))
                .body("items.pence", contains(18_40, 10_000))
                .body("items[0].grantId", startsWith(OpenData.prefix(grant.body())))
                .body("items[0].title", equalTo("Gas and rice for ten Fridays"))
                .body("items[0].awardedOn", notNullValue())
                .body("next", nullValue())
                .extract()
                .path("next");
        assertThat(next).isNull();
        Party.nobodyAsks()
                .get("/open-funds/{id}/grants?limit=1", grant.fund())
                .then()
                .body("items", hasSize(1))
                .body("next", notNullValue());
        grants(Funds.made(grant.body(), Funds.words())).statusCode(404).body("code", equalTo("not-found"));
        grants(UUID.randomUUID()).statusCode(404);
    }

    private static ValidatableResponse grants(UUID fund) {
        return Party.nobodyAsks().get("/open-funds/{id}/grants", fund).then();
    }
}
