package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.FakeGrants;
import org.trellis.portal.fakes.Neighbours;
import org.trellis.portal.fakes.People;

/// Where the money went: all of it for who gives it, totals for who it came from, and what everybody may know.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class FigurePagesTest {

    private static final String FUND = "/our-funds/" + FakeGrants.WINTER;

    @Test
    void behindEachPlotThereIsATableWithTheSameNumbers() {
        var page = Browser.signedInAs("giver").get(FUND + "/figures").asString();

        assertThat(page)
                .contains("<table class=\"charts-css bar", "aria-hidden=\"true\"", "id=\"plot-money\"")
                .contains("<td class=\"t-s100\"><span class=\"data\">£7,818.40</span></td>")
                .contains("<td class=\"govuk-table__cell govuk-table__cell--numeric\">£7,818.40</td>")
                .contains("<td class=\"t-s45\"><span class=\"data\">£3,500</span></td>")
                .contains("Waiting for you", "<td class=\"t-s13\"><span class=\"data\">5</span></td>")
                .contains("<td class=\"t-s0\"><span class=\"data\">£0</span></td>")
                .contains("Eastmere Winter &lt;Kitchens&gt;", "£12,000 came in altogether.");
        assertThat(page.split("<figure", -1)).hasSize(7);
        assertThat(page.split("The same as a table", -1)).hasSize(7);
    }

    @Test
    void thePromiseAndWhoIsNotReachedAreSaidInWords() {
        var page = Browser.signedInAs("giver").get(FUND + "/figures").asString();

        assertThat(page)
                .contains("id=\"promised\">7 working days<", "id=\"median\">5 days or less for half of them<")
                .contains("id=\"in-time\">38 of 40<", "id=\"overdue\"><b>1</b><", "id=\"pay-median\">1 day or less")
                .contains("<b>Nobody applied from:</b> Quayside, Eastmere</p>")
                .contains("1 application does not say where its group is.", "Groups are never compared here")
                .doesNotContain("Al-Noor");
        assertThat(page).contains("Harbour, Eastmere");
    }

    @Test
    void monthsBecomeWeeksAndAllOfItIsASheet() {
        var giver = Browser.signedInAs("giver");
        assertThat(giver.get(FUND + "/figures").asString())
                .contains("Dec 2025", "href=\"" + FUND + "/figures?by=week\"", FUND + "/figures.csv?by=month\"");

        var weeks = giver.get(FUND + "/figures?by=week").asString();

        assertThat(weeks).contains("1 Dec 2025", "href=\"" + FUND + "/figures\"", "Week from");
        assertThat(Neighbours.grants
                        .lastCall("GET", "/api/grants/v1/funds/" + FakeGrants.WINTER + "/figures")
                        .query())
                .containsEntry("by", "week");
        var sheet = giver.get(FUND + "/figures.csv?by=week");
        assertThat(sheet.contentType()).startsWith("text/csv");
        assertThat(sheet.header("Content-Disposition")).contains("fund.csv");
        assertThat(sheet.asString()).contains("money,pot,pounds,3500");
        assertThat(giver.get("/our-funds/figures.csv").asString()).contains("money,pot");
    }

    @Test
    void allFundsTogetherPromiseNothingAndAFundWithoutAnybodySaysSo() {
        var giver = Browser.signedInAs("giver");

        assertThat(giver.get("/our-funds/figures").asString())
                .contains("All your funds together", "id=\"in-time\"")
                .doesNotContain("id=\"promised\"");
        assertThat(giver.get("/our-funds/" + FakeGrants.DRAFT_FUND + "/figures").asString())
                .contains("Nobody has applied yet.", "Harbour, Eastmere, Quayside, Eastmere")
                .doesNotContain("id=\"plot-time\"", "id=\"days\"");
        assertThat(giver.get("/our-funds").asString())
                .contains("href=\"/our-funds/figures\"", "href=\"/source-funds\"", "href=\"/our-open-data\"");
        assertThat(giver.get(FUND).asString()).contains("href=\"" + FUND + "/figures\"");
    }

    @Test
    void whoseMoneyItIsReadsTotalsAndNoNumberOfFew() {
        var council = Browser.signedInAs("liaison");
        assertThat(council.get("/source-funds").asString())
                .contains("£10,000 of yours, given by Eastmere Voluntary Action");

        assertThat(council.get("/source-funds/" + FakeGrants.WINTER).asString())
                .contains("id=\"applications\">45<", "id=\"grants\">38<", "id=\"given\">£8,500<")
                .contains("id=\"in-time\">95 of each hundred<", "id=\"pay-median\">the same day for half of them<")
                .contains("href=\"/funds/" + FakeGrants.WINTER + "/grants\"")
                .doesNotContain("Al-Noor");
        assertThat(council.get("/source-funds/" + FakeGrants.LARDERS).asString())
                .contains("id=\"applications\">Not shown<", "id=\"grants\">Not shown<", "id=\"given\">Not shown<")
                .contains("id=\"median\">Not shown<", "it could be somebody")
                .contains("fewer than five of them got nothing");
    }

    @Test
    void everybodyReadsWhatBecameOfAFund() {
        var nobody = new Browser();

        assertThat(nobody.get("/funds/" + FakeGrants.WINTER).asString())
                .contains("38 grants, £8,500 of the £12,000 that came in.")
                .contains("within 7 working days: 95 of each hundred were", "decided within 5 days")
                .contains("href=\"/funds/" + FakeGrants.WINTER + "/grants\"");
        assertThat(nobody.get("/funds/" + FakeGrants.LARDERS).asString())
                .contains("£12,000 came in. How many grants there are stands here from five on")
                .doesNotContain("id=\"kept\"");
        assertThat(nobody.get("/funds/" + FakeGrants.WINTER + "/grants").asString())
                .contains("£481.60 to Al-Noor &lt;Kitchen&gt;", "£481.60 to a community group", "360G-eva-2")
                .contains("package.json?funder=0e000000-0000-7000-8000-000000000003");
        assertThat(nobody.get("/funds/" + FakeGrants.LARDERS + "/grants").asString())
                .contains("Nothing is published from this fund yet.")
                .doesNotContain("package.json");
        assertThat(nobody.get("/funds/" + FakeGrants.DRAFT_FUND + "/grants").statusCode())
                .isEqualTo(404);
    }

    @Test
    void othersFindNoSuchPages() {
        var pages = List.of(
                FUND + "/figures",
                FUND + "/figures.csv",
                "/our-funds/figures",
                "/our-funds/figures.csv",
                "/source-funds",
                "/source-funds/" + FakeGrants.WINTER,
                "/our-open-data",
                "/our-open-data/publisher",
                "/past-grants",
                "/past-grants/import");
        for (var path : pages) {
            var page = Browser.signedInAs("steward").get(path);

            assertThat(page.statusCode()).as(path).isEqualTo(404);
            assertThat(page.asString()).doesNotContain("Winter", "money,pot");
        }
        var council = Browser.signedInAs("liaison");
        assertThat(council.get(FUND + "/figures").statusCode()).isEqualTo(404);
        assertThat(council.get(FUND + "/figures.csv").statusCode()).isEqualTo(404);
        var giver = Browser.signedInAs("giver");
        assertThat(giver.get("/source-funds/" + FakeGrants.WINTER).statusCode()).isEqualTo(404);
        assertThat(giver.get("/source-funds").asString()).contains("No fund of others says");
    }

    @Test
    void ownMoneyIsChosenOnce() {
        assertThat(Browser.signedInAs("giver").get(FUND).asString())
                .contains("<option value=\"own\">", "council:" + People.COUNCIL)
                .doesNotContain("infrastructure:0e000000-0000-7000-8000-000000000003");
    }

    @Test
    void aPlaceIsWhatItIsCalledAndNotWhatItBeginsWith() {
        var giver = Browser.signedInAs("giver");
        var typed = FundPagesTest.whole();
        typed.put("areas", "Eastmere");
        assertThat(giver.post("/our-funds/new", typed).statusCode()).isEqualTo(303);
        assertThat(Neighbours.grants
                        .lastCall("POST", "/api/grants/v1/funds")
                        .json()
                        .path("areas")
                        .toString())
                .isEqualTo("[\"E06999901\"]");
        typed.put("areas", "Eastm");
        assertThat(giver.post("/our-funds/new", typed).asString()).contains("We do not know this area");
    }
}
