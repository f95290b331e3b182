package org.trellis.grants.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.grants.Grant.decides;
import static org.trellis.grants.Grant.no;
import static org.trellis.grants.Grant.sends;
import static org.trellis.grants.Grant.withdraws;
import static org.trellis.grants.Grant.writes;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.grants.Funds;
import org.trellis.grants.Grant;
import org.trellis.grants.Party;
import org.trellis.grants.Rows;

@QuarkusTest
class FiguresTest {

    private static final String HARBOUR = "E05999901";
    private static final String QUAYSIDE = "E05999902";

    private static ValidatableResponse figures(Party by, UUID fund) {
        return by.asks().get("/funds/{id}/figures", fund).then();
    }

    // By the clock of the day that is counted: twice a year a day there has another length.
    private static String ago(int days) {
        return "sent_at = ((sent_at at time zone 'Europe/London') - interval '%d days') at time zone 'Europe/London'"
                .formatted(days);
    }

    private static UUID refused(Grant grant, long pence) {
        var application = grant.sent(pence);
        decides(grant.colleague(), application, grant.proposed(application, no()))
                .statusCode(200);
        return application;
    }

    @Test
    void theFunderSeesWhereItsMoneyAndItsApplicationsStand() {
        var grant = Grant.with(200_000);
        grant.sent(1_000);
        refused(grant, 2_000);
        withdraws(grant.group(), grant.sent(3_000)).statusCode(200);
        grant.approved(10_000);
        grant.paid(50_000);

        figures(grant.body(), grant.fund())
                .statusCode(200)
                .body("fundId", equalTo(grant.fund().toString()))
                .body("money.received", equalTo(200_000))
                .body("money.pot", equalTo(140_000))
                .body("money.committed", equalTo(10_000))
                .body("money.paid", equalTo(50_000))
                .body("pipeline.state", contains("sent", "approved", "refused", "withdrawn"))
                .body("pipeline.applications", contains(1, 2, 1, 1))
                .body("pipeline.askedPence", contains(1_000, 60_000, 2_000, 3_000))
                .body("pipeline.givenPence", contains(0, 60_000, 0, 0))
                .body("deciding.promisedDays", equalTo(7))
                .body("deciding.decided", equalTo(3))
                .body("deciding.inTime", equalTo(3))
                .body("deciding.medianDays", equalTo(0))
                .body("deciding.overdue", equalTo(0))
                .body("paying.paid", equalTo(1))
                .body("paying.unpaid", equalTo(1))
                .body("paying.medianDays", equalTo(0))
                .body("ways.way", contains("own-account"))
                .body("ways[0].applications", equalTo(5))
                .body("ways[0].grants", equalTo(2));
    }

    @Test
    void anAppealWaitsAgainAndWhatFollowsCountsOnce() {
        var grant = Grant.with(200_000);
        var application = refused(grant, 2_000);
        grant.group()
                .asks()
                .body(Map.of("words", "Look again."))
                .post("/applications/{id}/appeal", application)
                .then()
                .statusCode(200);
        figures(grant.body(), grant.fund()).body("pipeline.state", contains("appealed"));

        var third = grant.body().other("third", "grants-officer");
        var fourth = grant.body().other("fourth", "grants-officer");
        String proposal = Grant.proposes(third, application, Map.of("approve", true))
                .statusCode(200)
                .extract()
                .path("proposal.id");
        decides(fourth, application, UUID.fromString(proposal)).statusCode(200);

        figures(grant.body(), grant.fund())
                .body("pipeline.state", contains("approved"))
                .body("deciding.decided", equalTo(1))
                .body("periods[11].grants", equalTo(1))
                .body("periods[11].givenPence", equalTo(2_000));
    }

    @Test
    void lateIsLateByTheDayThatWasPromised() throws SQLException {
        var grant = Grant.with(200_000);
        var late = grant.approved(10_000);
        var waits = grant.sent(10_000);
        for (var application : List.of(late, waits)) {
            Rows.passUntriggered(
                    "application",
                    "is_only_added_to",
                    ago(30) + ", decide_by = decide_by - 30",
                    "id = '" + application + "'");
        }

        figures(grant.body(), grant.fund())
                .body("deciding.decided", equalTo(1))
                .body("deciding.inTime", equalTo(0))
                .body("deciding.medianDays", equalTo(30))
                .body("deciding.overdue", equalTo(1));
    }

    @Test
    void whoIsNotReachedIsSeen() {
        var body = Party.body();
        var words = Funds.words();
        words.put("areas", List.of(HARBOUR, QUAYSIDE));
        var fund = Funds.made(body, words);
        Funds.receives(body, fund, 200_000);
        Funds.becomes(body, fund, "open");
        var grant = Grant.to(body, fund);
        var draft = grant.written(10_000, "own-account");
        writes(grant.group(), draft, "wards", HARBOUR + " E05999903 nonsense " + HARBOUR, null)
                .statusCode(200);
        sends(grant.group(), draft).statusCode(200).body("content.wards", contains(HARBOUR, "E05999903"));
        decides(grant.colleague(), draft, grant.proposed(draft, Map.of("approve", true)))
                .statusCode(200);
        grant.sent(5_000);

        figures(body, fund)
                .body("areas.code", contains(HARBOUR, QUAYSIDE, "E05999903"))
                .body("areas.ofTheFund", contains(true, true, false))
                .body("areas.applications", contains(1, 0, 1))
                .body("areas.grants", contains(1, 0, 1))
                .body("withoutArea", equalTo(1));
    }

    @Test
    void twelveMonthsOrWeeksAreThereAlsoTheQuietOnes() throws SQLException {
        var grant = Grant.with(200_000);
        var before = grant.sent(10_000);
        Rows.passUntriggered("application", "is_only_added_to", ago(70), "id = '" + before + "'");
        grant.paid(20_000);

        figures(grant.body(), grant.fund())
                .body("periods", hasSize(12))
                .body("periods[11].applications", equalTo(1))
                .body("periods[11].paidPence", equalTo(20_000))
                .body("periods[0].applications", equalTo(0));
        grant.body()
                .asks()
                .get("/funds/{id}/figures?by=week", grant.fund())
                .then()
                .body("periods", hasSize(12))
                .body("periods[1].applications", equalTo(1))
                .body("periods[11].grants", equalTo(1));
        grant.body()
                .asks()
                .get("/funds/{id}/figures?by=year", grant.fund())
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-request"));
    }

    @Test
    void allFundsAreOneSum() {
        var first = Grant.with(100_000);
        first.approved(10_000);
        var second = Grant.to(first.body(), Funds.open(first.body(), 50_000));
        second.approved(20_000);
        Funds.made(first.body(), Funds.words());

        first.body()
                .asks()
                .get("/figures")
                .then()
                .statusCode(200)
                .body("fundId", nullValue())
                .body("money.received", equalTo(150_000))
                .body("money.committed", equalTo(30_000))
                .body("deciding.promisedDays", nullValue())
                .body("deciding.decided", equalTo(2))
                .body("areas.code", contains(Funds.AREA));
        assertThat(first.body().asks().get("/figures/sheet.csv").asString())
                .startsWith("part,item,measure,value")
                .contains("money,received,pounds,1500", "pipeline,approved,given,300", "deciding,,decided,2");
    }

    @Test
    void theSheetHasTheSameNumbers() {
        var grant = Grant.with(100_000);
        grant.approved(18_40);

        var sheet = grant.body()
                .asks()
                .get("/funds/{id}/figures/sheet.csv", grant.fund())
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();

        assertThat(sheet)
                .contains(
                        "money,pot,pounds,981.60", "money,committed,pounds,18.40", "deciding,,promised working days,7")
                .contains("area," + Funds.AREA + ",applications,0", "way,own-account,grants,1")
                .doesNotContain("Al-Noor", grant.group().id().toString(), "Gas and rice");
    }

    @Test
    void anotherFunderLearnsNothing() {
        var grant = Grant.with(200_000);
        grant.paid(50_000);
        var other = Party.body();

        for (var file : List.of("figures", "figures/sheet.csv", "figures?by=week")) {
            for (var fund : List.of(grant.fund(), UUID.randomUUID())) {
                other.asks()
                        .get("/funds/" + fund + "/" + file)
                        .then()
                        .statusCode(404)
                        .body("code", equalTo("not-found"));
            }
            grant.group()
                    .asks()
                    .get("/funds/" + grant.fund() + "/" + file)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("role-needed"));
            Party.nobodyAsks().get("/funds/" + grant.fund() + "/" + file).then().statusCode(401);
        }
        other.asks()
                .get("/figures")
                .then()
                .statusCode(200)
                .body("money.received", equalTo(0))
                .body("pipeline", empty())
                .body("areas", empty())
                .body("periods.paidPence", everyItem(is(0)));
        for (var path : List.of("/figures", "/figures/sheet.csv", "/source-funds")) {
            grant.group().asks().get(path).then().statusCode(403);
            Party.nobodyAsks().get(path).then().statusCode(401);
        }
    }
}
