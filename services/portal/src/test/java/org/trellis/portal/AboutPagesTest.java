package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.Neighbours;
import org.trellis.portal.fakes.People;

/// A group says in its own words what it is, and others read it.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class AboutPagesTest {

    private static final String PAGE = "/api/directory/v1/groups/" + People.AL_NOOR + "/listing";

    @Test
    void theFormHoldsWhatTheGroupSaid() {
        assertThat(Browser.signedInAs("steward").get("/our-group").asString())
                .contains("<option value=\"informal\" selected>An informal group")
                .contains("name=\"askAnyway\" value=\"true\" checked", ">Mending &lt;pots&gt;</textarea>")
                .contains("value=\"step-free\" checked", "id=\"traits-women-only\"", "value=\"&quot;7&quot;\"");
        assertThat(Browser.signedInAs("steward").in("cy").get("/our-group").asString())
                .contains("Dim grisiau", "Grŵp anffurfiol");
    }

    @Test
    void whatIsSavedLeavesTheRestOfThePageAsItIs() {
        var person = Browser.signedInAs("steward");

        var answer = person.post(
                "/our-group",
                Map.of(
                        "etag", "\"7\"",
                        "stage", "winding-down",
                        "legalForm", "informal",
                        "helpers", " cooks ",
                        "helped", "guests <all>",
                        "ownOffers", "Mending <pots>\r\n\r\n",
                        "askAnyway", "true",
                        "traits", List.of("halal", "step-free"),
                        "traitWords", "Ring the side bell"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/our-group?done=saved");
        var sent = Neighbours.directory.lastCall("PUT", PAGE);
        assertThat(sent.header("if-match")).isEqualTo("\"7\"");
        assertThat(sent.json().path("name").asText()).isEqualTo("Al-Noor Kitchen");
        assertThat(sent.json().at("/facets/contact/phone").asText()).isEqualTo("07700 900123");
        assertThat(sent.json().at("/area/patch/type").asText()).isEqualTo("Polygon");
        assertThat(sent.json().at("/about/helpers").asText()).isEqualTo("cooks");
        assertThat(sent.json().at("/about/ownOffers").toString()).isEqualTo("[\"Mending <pots>\"]");
        assertThat(sent.json().at("/about/traits").toString()).isEqualTo("[\"halal\",\"step-free\"]");
    }

    @Test
    void whatIsTooLongIsToldBesideItsFieldAndStays() {
        var person = Browser.signedInAs("steward");

        var page = person.post(
                "/our-group",
                Map.of(
                        "etag", "\"7\"",
                        "helpers", "n".repeat(41),
                        "ownOffers", "a\n".repeat(11),
                        "traits", "halal",
                        "traitWords", "x".repeat(281)));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("<title>Error: ", "href=\"#helpers\"", "href=\"#ownOffers\"", "href=\"#traitWords\"")
                .contains("value=\"" + "n".repeat(41) + "\"", "value=\"halal\" checked");
    }

    @Test
    void whoSavesSecondSeesWhatTheFirstSaid() {
        var page = Browser.signedInAs("steward")
                .post("/our-group", Map.of("etag", "\"6\"", "stage", "quiet", "helpers", "friends"));

        assertThat(page.statusCode()).isEqualTo(412);
        assertThat(page.asString())
                .contains("Somebody else changed your page meanwhile", "name=\"etag\" value=\"&quot;7&quot;\"")
                .contains("id=\"meanwhile\"", "cooks help; guests &lt;all&gt; are helped", "value=\"friends\"");
    }

    @Test
    void thePageTheResultsAndTheHomePageTellIt() {
        var person = Browser.signedInAs("steward");

        assertThat(person.get("/groups/" + People.AL_NOOR).asString())
                .contains("Food, Company, Mending &lt;pots&gt;", "id=\"ask-anyway\"")
                .contains("Halal, No steps. Ring the side bell", "An informal group. Winding down")
                .contains("cooks help; guests &lt;all&gt; are helped");
        assertThat(person.get("/home").asString())
                .contains("href=\"/our-group\"", "Winding down")
                .contains(
                        "href=\"/groups/" + People.IMPORTED + "\"",
                        "Al-Noor &lt;i&gt;, listed by Eastmere Voluntary Action");
        var results = new Browser().get("/search?near=EM1+2AB&trait=halal");
        assertThat(results.asString())
                .contains("Helps with: Food, Company, Mending &lt;pots&gt;", "Quiet at the moment")
                .contains("<option value=\"halal\" selected>Halal</option>", "id=\"narrower\" open")
                .contains("&quot;hungry &lt;i&gt;&quot; was also taken as: Food")
                .contains("&amp;trait=halal&amp;cursor=abc");
        assertThat(Neighbours.directory
                        .lastCall("GET", "/api/directory/v1/search")
                        .query())
                .containsEntry("trait", "halal");
    }

    @Test
    void aHelperReadsItAndIsToldWhoMayChangeIt() {
        assertThat(Browser.signedInAs("quayside-helper").get("/our-group").asString())
                .contains("id=\"only-stewards\"")
                .doesNotContain("id=\"save\"");
    }
}
