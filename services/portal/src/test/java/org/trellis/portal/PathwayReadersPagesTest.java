package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.FakeReferrals;
import org.trellis.portal.fakes.Neighbours;
import org.trellis.portal.fakes.People;

/// Readers of a pathway ask its keeper whether they may refer, and tell it whether it was right.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class PathwayReadersPagesTest {

    private static final String API = "/api/referrals/v1/pathways/";

    @Test
    void whoMayNotYetAsksInAFewWords() {
        var person = Browser.signedInAs("steward");
        assertThat(person.get("/pathways/" + FakeReferrals.TO_ASK).asString())
                .contains("wants to be asked first", "/pathways/" + FakeReferrals.TO_ASK + "/ask");

        var answer = person.post("/pathways/" + FakeReferrals.TO_ASK + "/ask", Map.of("words", " We cook.\r\nDaily. "));

        assertThat(answer.header("Location")).endsWith("/pathways/" + FakeReferrals.TO_ASK + "?done=asked");
        var sent = Neighbours.referrals.lastCall("POST", API + FakeReferrals.TO_ASK + "/referrers");
        assertThat(sent.json().path("reason").asText()).isEqualTo("We cook.\nDaily.");
        person.post("/pathways/" + FakeReferrals.ASKED + "/ask", Map.of("words", ""));
        assertThat(Neighbours.referrals
                        .lastCall("POST", API + FakeReferrals.ASKED + "/referrers")
                        .json()
                        .path("reason")
                        .isNull())
                .isTrue();
    }

    @Test
    void whatWasTypedStaysInTheForm() {
        var person = Browser.signedInAs("steward");
        var tooLong = "<b>" + "x".repeat(280);
        for (var form : new String[] {"/ask", "/report"}) {
            var page = person.post("/pathways/" + FakeReferrals.TO_ASK + form, Map.of("words", tooLong));
            assertThat(page.statusCode()).isEqualTo(422);
            assertThat(page.asString())
                    .contains("280 letters or fewer: there are 283", "&lt;b&gt;xxx", "href=\"#words\"");
        }
        var later = person.post("/pathways/" + FakeReferrals.TO_ASK + "/ask", Map.of("words", "too late"));
        assertThat(later.statusCode()).isEqualTo(503);
        assertThat(later.asString()).contains("so nothing was sent", "too late");
    }

    @Test
    void theAnswerStandsOnThePathwayAndCanBeGivenUp() {
        var person = Browser.signedInAs("steward");
        assertThat(person.get("/pathways/" + FakeReferrals.ASKED).asString())
                .contains("has not answered yet", "id=\"take-back\"");
        assertThat(person.get("/pathways/" + FakeReferrals.REFUSED).asString())
                .contains("said no, or no longer")
                .doesNotContain("id=\"take-back\"", "id=\"ask\"");
        assertThat(person.get("/pathways/" + FakeReferrals.MAY).asString()).contains("you may send people");
        assertThat(person.get("/pathways/" + FakeReferrals.PARCELS).asString()).doesNotContain("id=\"may-refer\"");

        assertThat(person.post("/pathways/" + FakeReferrals.MAY + "/ask/withdrawal", Map.of())
                        .header("Location"))
                .endsWith("?done=taken-back");
        Neighbours.referrals.lastCall("DELETE", API + FakeReferrals.MAY + "/referrers/own");
        assertThat(Browser.signedInAs("helpline")
                        .get("/pathways/" + FakeReferrals.TO_ASK)
                        .asString())
                .contains("id=\"may-refer\"", "id=\"was-right\"")
                .doesNotContain("id=\"ask\"");
    }

    @Test
    void theKeeperAnswersAndEnds() {
        var keeper = Browser.signedInAs("liaison");
        for (var page : new String[] {"/home", "/our-pathways"}) {
            assertThat(keeper.get(page).asString()).contains("href=\"/our-pathways/asks\"");
        }
        assertThat(Browser.signedInAs("helpline").get("/home").asString()).doesNotContain("/our-pathways/asks");
        var asks = "/our-pathways/" + FakeReferrals.PARCELS + "/referrers";
        assertThat(keeper.get("/our-pathways/asks").asString())
                .contains("We cook &lt;daily&gt;.", "Al-Noor Kitchen", "Emergency food &lt;parcels&gt;");
        assertThat(keeper.get(asks).asString())
                .contains("An organisation that has no public page", "End it", "id=\"yes-" + FakeReferrals.REFUSED)
                .doesNotContain("id=\"no-" + FakeReferrals.REFUSED, "id=\"yes-" + FakeReferrals.MAY);

        assertThat(keeper.post(asks + "/" + FakeReferrals.ASK, Map.of("yes", "true"))
                        .header("Location"))
                .endsWith("/our-pathways/asks?done=yes");
        assertThat(keeper.post(asks + "/" + FakeReferrals.MAY, Map.of("yes", "false", "all", "true"))
                        .header("Location"))
                .endsWith(asks + "?done=no");
        var sent =
                Neighbours.referrals.lastCall("PUT", API + FakeReferrals.PARCELS + "/referrers/" + FakeReferrals.MAY);
        assertThat(sent.json().path("yes").asBoolean(true)).isFalse();
    }

    @Test
    void readersSayWhetherItWasRightAndTheKeeperDealsWithIt() {
        var person = Browser.signedInAs("steward");
        assertThat(person.post("/pathways/" + FakeReferrals.MAY + "/report/right", Map.of())
                        .asString())
                .contains("helps whoever looks next");
        assertThat(person.post("/pathways/" + FakeReferrals.PARCELS + "/report", Map.of("words", "Shut."))
                        .asString())
                .contains("decides what to change");
        var sent = Neighbours.referrals.lastCall("POST", API + FakeReferrals.PARCELS + "/reports");
        assertThat(sent.json().path("verdict").asText()).isEqualTo("wrong");
        assertThat(sent.json().path("words").asText()).isEqualTo("Shut.");

        var keeper = Browser.signedInAs("liaison");
        var reports = "/our-pathways/" + FakeReferrals.PARCELS + "/reports";
        assertThat(keeper.get(reports).asString())
                .contains("Shut on &lt;Fridays&gt;", "By Al-Noor Kitchen", "By An organisation", "It was right")
                .contains("id=\"settle-" + FakeReferrals.REPORT)
                .doesNotContain("id=\"settle-" + FakeReferrals.MAY, "id=\"settle-" + FakeReferrals.ASK);
        assertThat(keeper.post(reports + "/" + FakeReferrals.REPORT + "/settled", Map.of())
                        .header("Location"))
                .endsWith(reports);
        assertThat(keeper.get("/pathways/" + FakeReferrals.PARCELS).asString()).doesNotContain("id=\"was-right\"");
        assertThat(new Browser().get("/pathways/" + FakeReferrals.PARCELS).asString())
                .doesNotContain("id=\"was-right\"");
    }

    @Test
    void anOrganisationsPathwaysStandOnAPageOfTheirOwn() {
        assertThat(new Browser().get("/pathways/of/" + People.COUNCIL).asString())
                .contains("Pathways of Eastmere Council", "Emergency food &lt;parcels&gt;");
        var asked = Neighbours.referrals.lastCall("GET", "/api/referrals/v1/pathways");
        assertThat(asked.query()).containsEntry("organisation", People.COUNCIL);
        assertThat(new Browser().get("/pathways/of/" + People.QUAYSIDE).asString())
                .contains("keeps no pathways that you can read");
        assertThat(new Browser().get("/pathways/of/" + FakeReferrals.ASK).statusCode())
                .isEqualTo(404);
        assertThat(new Browser().get("/groups/" + People.QUAYSIDE).asString())
                .contains("/pathways/of/" + People.QUAYSIDE);
        assertThat(Browser.signedInAs("steward").get("/links/" + People.COUNCIL).asString())
                .contains("/pathways/of/" + People.COUNCIL);
    }

    @Test
    void anOrganisationFollowsAndSeesWhatBecameOfIt() {
        var person = Browser.signedInAs("helpline");
        var at = "/pathways/" + FakeReferrals.TO_ASK;
        assertThat(person.get(at).asString()).contains("id=\"follow\"").doesNotContain("id=\"unfollow\"");
        assertThat(person.get("/pathways/" + FakeReferrals.MAY).asString()).contains("id=\"unfollow\"");
        // Its own it does not follow, and whoever is not signed in follows nothing.
        assertThat(person.get("/pathways/" + FakeReferrals.PARCELS).asString()).doesNotContain("id=\"follow\"");
        assertThat(new Browser().get(at).asString()).doesNotContain("id=\"follow\"");

        assertThat(person.post(at + "/following", Map.of("follow", "true")).header("Location"))
                .endsWith(at + "?done=followed");
        Neighbours.referrals.lastCall("PUT", API + FakeReferrals.TO_ASK + "/following");
        assertThat(person.get(at + "?done=followed").asString()).contains("You follow this pathway");
        assertThat(person.post(at + "/following", Map.of("follow", "false", "list", "true"))
                        .header("Location"))
                .endsWith("/pathways/followed");
        Neighbours.referrals.lastCall("DELETE", API + FakeReferrals.TO_ASK + "/following");

        assertThat(person.get("/home").asString()).contains("/pathways/followed");
        var list = person.get("/pathways/followed").asString();
        assertThat(list)
                .contains(
                        "Emergency food &lt;parcels&gt;",
                        "its words changed",
                        "One that you cannot read any more",
                        "not shown to you any more")
                .doesNotContain("href=\"/pathways/" + FakeReferrals.MAY + "\"");
        assertThat(Browser.signedInAs("lead").get("/pathways/followed").statusCode())
                .isEqualTo(404);
        assertThat(Browser.signedInAs("lead")
                        .post(at + "/following", Map.of("follow", "true"))
                        .statusCode())
                .isEqualTo(404);
    }
}
