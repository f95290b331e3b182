package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.FakeReferrals;
import org.trellis.portal.fakes.FakeStreets;
import org.trellis.portal.fakes.Neighbours;
import org.trellis.portal.fakes.People;

/// Pathways are found by everybody, and kept by those whose they are.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class PathwayPagesTest {

    private static final String PATHWAYS = "/api/referrals/v1/pathways";

    @Test
    void anybodyFindsThemByPlaceAndNeed() {
        var page = new Browser().get("/pathways?near=EM1+1AA&need=company").asString();

        assertThat(page)
                .contains("Pathways for EM1, Eastmere", "Emergency food &lt;parcels&gt;", "Kept by Eastmere Council")
                .contains("Confirmed some time ago", "href=\"tel:01632 960001\"", "cursor=abc");
        var asked = Neighbours.referrals.lastCall("GET", PATHWAYS);
        assertThat(asked.query()).containsEntry("need", "company").containsEntry("area", "E05999901");
    }

    @Test
    void nothingFoundLeadsToGroupsAndAnUnknownPlaceIsSaidBesideTheField() {
        assertThat(new Browser().get("/pathways?near=EM1&need=prescriptions").asString())
                .contains("id=\"nothing\"", "/search?near=EM1&amp;need=prescriptions");
        var page = new Browser().get("/pathways?near=Atlantis&need=");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("We do not know that place", "value=\"Atlantis\"");
    }

    @Test
    void onePathwaySaysAllThatItsReaderNeeds() {
        var page = new Browser().get("/pathways/" + FakeReferrals.PARCELS).asString();

        assertThat(page)
                .contains("No proof is asked for.", "We ring back the same day.", "Answers within 2 days")
                .contains("Organisations registered here. People may come by themselves")
                .contains(
                        "A contribution: £2 if you can", "Harbour, Eastmere", "before: 01632 960000", "before: nothing")
                .doesNotContain("before: free", "id=\"edit\"");
        assertThat(Browser.signedInAs("liaison")
                        .get("/pathways/" + FakeReferrals.PARCELS)
                        .asString())
                .contains("id=\"edit\"");
        assertThat(new Browser().get("/pathways/" + People.QUAYSIDE).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aSearchThatFindsNoGroupOffersPathways() {
        assertThat(new Browser().get("/search?near=EM1&need=company&q=nothing").asString())
                .contains("id=\"nothing\"", "id=\"pathways\"", "Emergency food &lt;parcels&gt;");
        assertThat(new Browser().get("/search?near=EM1&need=company").asString())
                .doesNotContain("id=\"pathways\"");
        assertThat(new Browser()
                        .get("/search?near=EM1&need=prescriptions&q=nothing")
                        .asString())
                .contains("id=\"nothing\"")
                .doesNotContain("id=\"pathways\"");
    }

    @Test
    void aKeeperFindsTheirsFromHomeAndSaysThatTheyAreRight() {
        var person = Browser.signedInAs("liaison");
        assertThat(person.get("/home").asString()).contains("href=\"/our-pathways\"");
        assertThat(person.get("/our-pathways").asString())
                .contains(
                        "Emergency food &lt;parcels&gt;", "Debt advice", "Draft", "id=\"right-" + FakeReferrals.PARCELS)
                .doesNotContain("id=\"right-" + FakeReferrals.DRAFT);

        var answer = person.post("/our-pathways/" + FakeReferrals.PARCELS + "/confirmation", Map.of("right", "true"));

        assertThat(answer.header("Location")).endsWith("/our-pathways?done=confirmed");
        assertThat(Neighbours.referrals
                        .lastCall("PUT", PATHWAYS + "/" + FakeReferrals.PARCELS + "/confirmation")
                        .json()
                        .path("right")
                        .asBoolean())
                .isTrue();
        assertThat(Browser.signedInAs("helpline").get("/home").asString()).doesNotContain("/our-pathways");
    }

    @Test
    void areasAreWrittenInWordsAndNothingTypedIsLost() {
        var person = Browser.signedInAs("liaison");
        var typed = new HashMap<String, String>();
        typed.put("title", "Fuel vouchers");
        typed.put("need", "food");
        typed.put("areas", "harbour\r\nAtlantis");
        typed.put("eligibility", "Anybody <cold>");
        typed.put("referrers", "asked");
        typed.put("cost", "free");
        typed.put("audience", "everybody");
        typed.put("answerDays", "two");
        var page = person.post("/our-pathways/new", typed);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("We do not know &quot;Atlantis&quot;", "Give a number of days", "Anybody &lt;cold&gt;");

        typed.put("areas", "harbour\r\nQuayside, Eastmere");
        typed.put("answerDays", "2");
        typed.put("telephone", "0000 000000");
        assertThat(person.post("/our-pathways/new", typed).asString()).contains("does not look like a telephone");

        typed.put("telephone", "01632 960001");
        assertThat(person.post("/our-pathways/new", typed).header("Location"))
                .endsWith("/our-pathways/" + FakeReferrals.DRAFT + "?done=saved");
        var sent = Neighbours.referrals.lastCall("POST", PATHWAYS);
        assertThat(sent.header("idempotency-key")).matches("[0-9a-f-]{36}");
        assertThat(sent.json().path("areas").toString()).isEqualTo("[\"E05999901\",\"E05999902\"]");
        assertThat(sent.json().path("answerDays").asInt()).isEqualTo(2);
        assertThat(sent.json().path("how").isNull()).isTrue();
    }

    @Test
    void twoKeepersAtOnceAreToldAndKeepTheirWords() {
        var page = Browser.signedInAs("liaison")
                .post(
                        "/our-pathways/" + FakeReferrals.PARCELS,
                        Map.of("title", "My words", "need", "food", "etag", "old"));

        assertThat(page.statusCode()).isEqualTo(412);
        assertThat(page.asString()).contains("changed this pathway meanwhile", "My words", "&quot;2-0-p&quot;");
    }

    @Test
    void whatIsIncompleteIsNotPublishedAndSaysSo() {
        var person = Browser.signedInAs("liaison");
        var page = person.post("/our-pathways/" + FakeReferrals.DRAFT + "/publication", Map.of("published", "true"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("cannot be published yet");
        assertThat(person.post("/our-pathways/" + FakeReferrals.PARCELS + "/publication", Map.of("published", "false"))
                        .header("Location"))
                .endsWith("?done=withdrawn");
        assertThat(person.post("/our-pathways/" + FakeReferrals.DRAFT + "/removal", Map.of())
                        .header("Location"))
                .endsWith("/our-pathways?done=removed");
    }

    @Test
    void hoursByTheClockAreReadByEverybodyInTheirWords() {
        var page = new Browser().get("/pathways/" + FakeReferrals.PARCELS).asString();
        assertThat(page)
                .contains("Open now, until ", "Monday to Friday: 09:00 to 17:00", "Closed on bank holidays.")
                .contains("Thursday 24 December: closed. Ring &lt;first&gt;", "Opening times");
        assertThat(new Browser().get("/pathways?near=EM1+1AA&need=company").asString())
                .contains("Open now, until ");
        assertThat(new Browser()
                        .in("cy")
                        .get("/pathways/" + FakeReferrals.PARCELS)
                        .asString())
                .contains("Ar agor nawr, tan ", "Dydd Llun tan Dydd Gwener");
    }

    @Test
    void aKeeperTypesHoursAndNothingIsLost() {
        var person = Browser.signedInAs("liaison");
        assertThat(person.get("/our-pathways/" + FakeReferrals.PARCELS).asString())
                .contains("id=\"clock\" open", "name=\"opens\" type=\"time\" value=\"09:00\"")
                .contains("name=\"closedOnBankHolidays\" value=\"true\" checked", "value=\"2026-12-24\"");
        assertThat(person.get("/our-pathways/new").asString()).contains("id=\"clock\">", "id=\"opens-6\"");

        var typed = new HashMap<String, Object>();
        typed.put("title", "Fuel vouchers");
        typed.put("need", "food");
        typed.put("day", List.of("MO", "TU", "MO"));
        typed.put("opens", List.of("9.30", "teatime", ""));
        typed.put("closes", List.of("12:00", "18:00", ""));
        var page = person.post("/our-pathways/new", typed);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains(
                        "href=\"#opens-1\"", "Write a time, for example 17:30", "value=\"teatime\"", "value=\"9.30\"");

        typed.put("opens", List.of("9.30", "", "11:00"));
        typed.put("closes", List.of("12:00", "", "13:00"));
        assertThat(person.post("/our-pathways/new", typed).asString())
                .contains("href=\"#opens-0\"", "Two of the times on one day overlap", "value=\"13:00\"");

        typed.put("opens", List.of("9.30", "", "13:00"));
        typed.put("closes", List.of("12:00", "", "15:00"));
        typed.put("closedOnBankHolidays", "true");
        assertThat(person.post("/our-pathways/new", typed).statusCode()).isEqualTo(303);
        var sent = Neighbours.referrals.lastCall("POST", PATHWAYS).json().path("times");
        assertThat(sent.path("weekly").toString())
                .isEqualTo("[{\"day\":\"MO\",\"opens\":\"09:30\",\"closes\":\"12:00\"},"
                        + "{\"day\":\"MO\",\"opens\":\"13:00\",\"closes\":\"15:00\"}]");
        assertThat(sent.path("closedOnBankHolidays").asBoolean()).isTrue();
    }

    @Test
    void partsOfAWardAreSaidInWordsAndFoundByAPostcode() {
        assertThat(new Browser().get("/pathways/" + FakeReferrals.PARCELS).asString())
                .contains("Part of Harbour, Eastmere: Hollin &lt;Street&gt;", "EM1 2AB, EM1 3");
        assertThat(new Browser()
                        .in("cy")
                        .get("/pathways/" + FakeReferrals.PARCELS)
                        .asString())
                .contains("Rhan o Harbour, Eastmere: Hollin");
        new Browser().get("/pathways?near=EM12ab&need=food");
        assertThat(Neighbours.referrals.lastCall("GET", PATHWAYS).query()).containsEntry("postcode", "EM1 2AB");
        new Browser().get("/pathways?near=EM1&need=food");
        assertThat(Neighbours.referrals.lastCall("GET", PATHWAYS).query()).doesNotContainKey("postcode");
    }

    @Test
    void aKeeperWritesPartsOfAWard() {
        var person = Browser.signedInAs("liaison");
        assertThat(person.get("/our-pathways/" + FakeReferrals.PARCELS).asString())
                .contains("Hollin &lt;Street&gt;: EM1 2AB, EM1 3")
                .doesNotContain("id=\"take\"");
        var typed = new HashMap<String, String>();
        typed.put("title", "Fuel vouchers");
        typed.put("need", "food");
        typed.put("patches", "Hollin Street: em12ab; EM1 3\r\nThe <Quay>");
        assertThat(person.post("/our-pathways/new", typed).asString())
                .contains("href=\"#patches\"", "We cannot read &quot;The &lt;Quay&gt;&quot;", "Hollin Street: em12ab");

        typed.put("patches", "Hollin Street: em12ab; EM1 3\r\nEM4");
        assertThat(person.post("/our-pathways/new", typed).statusCode()).isEqualTo(303);
        assertThat(Neighbours.referrals
                        .lastCall("POST", PATHWAYS)
                        .json()
                        .path("patches")
                        .toString())
                .isEqualTo(
                        "[{\"name\":\"Hollin Street\",\"postcodes\":[\"EM1 2AB\",\"EM1 3\"],\"within\":[\"E05999901\"]},"
                                + "{\"name\":null,\"postcodes\":[\"EM4\"],\"within\":[\"E05999901\"]}]");
    }

    @Test
    void aGroupTakesItsStreetsOverByItsOwnActAndNothingIsSaved() {
        var person = Browser.signedInAs("steward");
        assertThat(person.get("/our-pathways/new").asString())
                .contains("id=\"take\"", "The &lt;Steps&gt;</option>", "stay yours alone")
                .contains("formaction=\"/our-pathways/new/part\"");
        var before = Neighbours.referrals.calls("POST", PATHWAYS);
        var typed = new HashMap<String, String>();
        typed.put("title", "Fuel vouchers");
        typed.put("patches", "EM4");
        typed.put("take", FakeStreets.STEPS);

        var page = person.post("/our-pathways/new/part", typed);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("EM4\nThe &lt;Steps&gt;: EM1 2AB, EM1 3", "value=\"Fuel vouchers\"")
                .contains("id=\"left\"", "Chapel &lt;Steps&gt;");
        assertThat(Neighbours.referrals.calls("POST", PATHWAYS)).isEqualTo(before);
        // Enter in a field presses the first button of the form, and means to save.
        typed.put("take", "");
        typed.put("need", "food");
        assertThat(person.post("/our-pathways/new/part", typed).statusCode()).isEqualTo(303);
    }
}
