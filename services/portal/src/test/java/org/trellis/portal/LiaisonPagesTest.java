package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.FakeItems;
import org.trellis.portal.fakes.FakeLiaison;
import org.trellis.portal.fakes.FakeSteps;
import org.trellis.portal.fakes.Neighbours;
import org.trellis.portal.fakes.People;

/// Who looks after a link is read on both sides, what they know is handed over, and everybody sees the same list.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class LiaisonPagesTest {

    private static final String API = "/api/directory/v1/links/" + People.COUNCIL;
    private static final String PAGE = "/links/" + People.COUNCIL + "/liaison";

    @Test
    void bothSidesStandOnTheLinkAndTheWayLeadsToTheNotes() {
        var steward = Browser.signedInAs("steward");
        assertThat(steward.get("/links/" + People.COUNCIL).asString())
                .containsSubsequence(
                        "Who looks after this link",
                        "On their side",
                        "Priya &lt;i&gt;, Communities team",
                        "Tom covers until 9 December 2036",
                        "On your side",
                        "Amina &lt;b&gt;",
                        "href=\"" + PAGE + "\"");
        assertThat(steward.get(PAGE).asString())
                .contains("They like to be &lt;rung&gt;.", "Liaison officer", "cursor=0e0", "id=\"end-naming\"")
                .contains("<option value=\"" + People.AMINA + "\" selected>");
        assertThat(steward.get("/links/" + People.QUAYSIDE + "/liaison").asString())
                .contains("id=\"not-both-ways\"", "On their side:</b> The team", "How the desk is reached: desk@")
                .contains("Named for all links that have nobody of their own")
                .doesNotContain("id=\"add-note\"", "id=\"end-naming\"");
        // Who settles no links reads, and leaves notes.
        var helper = Browser.signedInAs("quayside-helper");
        assertThat(helper.get(PAGE).asString()).contains("id=\"add-note\"").doesNotContain("id=\"naming\"");
        assertThat(helper.post(PAGE, Map.of("person", People.AMINA)).statusCode())
                .isEqualTo(404);
        assertThat(helper.post("/liaison/end", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void somebodyIsNamedAndDeclinesAndNothingTypedIsLost() {
        var steward = Browser.signedInAs("steward");
        assertThat(steward.post(PAGE, Map.of("person", "", "contact", "The <hall>"))
                        .asString())
                .contains("Choose who looks after it", "href=\"#person\"", "value=\"The &lt;hall&gt;\"");
        var refused = steward.post(PAGE, Map.of("person", People.NAMELESS, "contact", "<"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString())
                .contains(
                        "Choose somebody who belongs to you now",
                        "<option value=\"" + People.NAMELESS + "\" selected>");
        assertThat(steward.post(PAGE, Map.of("person", People.AMINA)).header("Location"))
                .endsWith(PAGE + "?done=named");
        assertThat(Neighbours.directory.lastCall("PUT", API + "/liaison").json().toString())
                .isEqualTo("{\"person\":\"" + People.AMINA + "\",\"contact\":null}");
        assertThat(steward.post(PAGE + "/end", Map.of()).header("Location")).endsWith("?done=ended");
        assertThat(steward.post("/liaison", Map.of("person", People.AMINA)).header("Location"))
                .endsWith("/liaison?done=named");
        assertThat(steward.post("/liaison/end", Map.of()).header("Location")).endsWith("/liaison?done=ended");

        assertThat(steward.get("/people").asString())
                .contains("Looks after the link with Al-Noor &lt;Kitchen&gt;", "href=\"/liaison\"")
                .containsOnlyOnce("I would rather not")
                .contains("action=\"/liaison/" + FakeLiaison.AMINAS + "/decline\"");
        assertThat(steward.post("/liaison/" + FakeLiaison.AMINAS + "/decline", Map.of())
                        .header("Location"))
                .endsWith("/liaison?done=declined");
        assertThat(Neighbours.directory.lastCall("DELETE", "/api/directory/v1/liaisons/mine/" + FakeLiaison.AMINAS))
                .isNotNull();
    }

    @Test
    void aNoteThatLooksPersonalIsAskedAbout() {
        var steward = Browser.signedInAs("steward");
        assertThat(steward.post(PAGE + "/notes", Map.of("text", " ")).asString())
                .contains("Write something first")
                .doesNotContain("name=\"isPublic\"");
        var asked = steward.post(PAGE + "/notes", Map.of("text", "The hall: 07700 900123"));
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.asString()).contains("or say that it is public", "The hall: 07700", "name=\"isPublic\"");
        assertThat(steward.post(PAGE + "/notes", Map.of("text", "The hall: 07700 900123", "isPublic", "true"))
                        .header("Location"))
                .endsWith("?done=noted");
        assertThat(Neighbours.directory.lastCall("POST", API + "/handover").header("idempotency-key"))
                .matches("[0-9a-f-]{36}");
    }

    @Test
    void everybodyOfAnInstitutionSeesTheSameListAndWhoseItUsuallyIs() {
        for (var person : List.of("helpline", "liaison")) {
            assertThat(Browser.signedInAs(person).get("/home").asString())
                    .contains("id=\"needed-" + FakeSteps.TO_COUNCIL + "\"")
                    .contains("Usually Amina &lt;b&gt;; Tom covers");
        }
        assertThat(Browser.signedInAs("steward").get("/home").asString()).doesNotContain("Usually");
    }

    @Test
    void aCouncillorSeesTheirWardsAndWhatIsShownToThemAndApprovesNothing() {
        var councillor = Browser.signedInAs("councillor");
        var home = councillor.get("/home").asString();
        assertThat(home)
                .containsSubsequence(
                        "In your wards",
                        "In and near",
                        "href=\"/groups/",
                        "href=\"/search?near=E05999901\"",
                        "Shown to you by groups",
                        "Whom you asked",
                        "At my &lt;surgery&gt;",
                        "Asked on",
                        "They have you as a guest");
        assertThat(home)
                .contains("href=\"/home\"", "href=\"/search\"", "href=\"/people\"", "href=\"/items\"")
                .doesNotContain("href=\"/links\"", "href=\"/referrals\"", "href=\"/inbox\"", "href=\"/console\"")
                .doesNotContain("href=\"/our-pathways\"", "href=\"/logbook\"", "href=\"/seen\"", "What needs you")
                .doesNotContainPattern("(?i)approve|declined|not seen|unread");
        assertThat(Neighbours.directory
                        .lastCall("GET", "/api/directory/v1/search")
                        .query())
                .containsEntry("near", "E05999901");
        assertThat(councillor.get("/people").asString())
                .contains("Cllr &lt;Hope&gt;")
                .doesNotContain("Jo", "href=\"/teams\"", "href=\"/liaison\"");
    }

    @Test
    void anIntroductionIsAskedForAndReadQuietlyAndLeadsToAnInvitation() {
        var councillor = Browser.signedInAs("councillor");
        var ask = "/introductions/new/" + People.QUAYSIDE;
        assertThat(councillor.get("/groups/" + People.QUAYSIDE).asString()).contains("href=\"" + ask + "\"");
        assertThat(Browser.signedInAs("helpline").get(ask).statusCode()).isEqualTo(404);
        assertThat(councillor.post(ask, Map.of("reason", " ")).asString()).contains("Say why, in a line or two");
        assertThat(councillor.post(ask, Map.of("reason", "Ring 07700 <900123>")).asString())
                .contains("name=\"isPublic\"", "Ring 07700 &lt;900123&gt;");
        assertThat(councillor.post(ask, Map.of("reason", "Once again")).asString())
                .contains("they may take their time", ">Once again</textarea>");
        assertThat(councillor.post(ask, Map.of("reason", "At my surgery")).header("Location"))
                .endsWith("/introductions?done=asked");

        var steward = Browser.signedInAs("steward");
        assertThat(steward.get("/home").asString())
                .contains("1 organisation would like to meet you", "href=\"/introductions\"");
        for (var page : List.of("/links", "/introductions")) {
            assertThat(steward.get(page).asString())
                    .contains("Eastmere &lt;Council&gt;", "At my &lt;surgery&gt;", "Councillor")
                    .contains("href=\"/items?invite=" + People.COUNCIL + "&amp;role=councillor\"");
        }
        assertThat(Browser.signedInAs("quayside-helper").get("/links").asString())
                .doesNotContain("At my &lt;surgery&gt;");
        assertThat(steward.post("/introductions/" + FakeLiaison.RECEIVED + "/put-away", Map.of())
                        .header("Location"))
                .endsWith("?done=put-away");
        assertThat(councillor
                        .post("/introductions/" + FakeLiaison.RECEIVED + "/put-away", Map.of())
                        .statusCode())
                .isEqualTo(404);

        // The role goes along until the invitation is written.
        assertThat(steward.get("/items?invite=" + People.COUNCIL + "&role=councillor")
                        .asString())
                .contains("?invite=" + People.COUNCIL + "&amp;role=councillor#inviting");
        assertThat(steward.get("/items/new?invite=" + People.COUNCIL + "&role=councillor")
                        .asString())
                .contains("name=\"role\" value=\"councillor\"");
        assertThat(steward.post(
                                "/items/new",
                                Map.of("title", "Street party", "invite", People.COUNCIL, "role", "councillor"))
                        .header("Location"))
                .endsWith("&role=councillor#inviting");
        assertThat(steward.get("/items/" + FakeItems.PARTY + "?invite=" + People.QUAYSIDE + "&role=helper")
                        .asString())
                .contains("<option value=\"helper\" selected>");
    }
}
