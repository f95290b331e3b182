package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.portal.fakes.Neighbours;
import org.trellis.portal.fakes.People;

/// Forms keep what was typed, say what is wrong beside it, and do what they say.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class FormsTest {

    private static final String LISTING = "/api/directory/v1/groups/" + People.AL_NOOR + "/listing";

    @Test
    void aNewGroupIsSignedInAnewAndActsForItself() {
        var person = Browser.signedInAs("newcomer");
        var key = find(person.get("/register").asString(), "name=\"key\" value=\"([^\"]+)\"");

        var answer = person.post("/register", Map.of("name", "Al-Noor Kitchen", "contact", "07700 900123", "key", key));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/session/renew?to=/listing");
        assertThat(answer.getDetailedCookie("acting").getValue()).isEqualTo(People.AL_NOOR);
        assertThat(answer.getDetailedCookie("acting").isHttpOnly()).isTrue();
        assertThat(answer.getDetailedCookie("acting").getSameSite()).isEqualToIgnoringCase("lax");
        var call = Neighbours.directory.lastCall("POST", "/api/directory/v1/groups");
        assertThat(call.header("idempotency-key")).isEqualTo(key);
        assertThat(call.json().at("/contact/kind").asText()).isEqualTo("phone");
    }

    @Test
    void aNameThatIsRefusedStaysInTheForm() {
        var page = Browser.signedInAs("newcomer")
                .post("/register", Map.of("name", "<script>alert(1)</script>", "contact", "a@b.example"));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("A name has letters, numbers and spaces.")
                .contains("value=\"&lt;script&gt;alert(1)&lt;/script&gt;\"")
                .contains("value=\"a@b.example\"")
                .contains("href=\"#name\"")
                .contains("<title>Error: ");
    }

    @Test
    void anEmptyOrEndlessNameIsRefusedWithWords() {
        var person = Browser.signedInAs("newcomer");

        assertThat(person.post("/register", Map.of("name", " ", "contact", "")).asString())
                .contains("Write what your group is called");
        assertThat(person.post("/register", Map.of("name", "x".repeat(10_000), "contact", "1"))
                        .asString())
                .contains("120 letters or fewer");
    }

    @Test
    void theListingIsSavedWithItsMark() {
        var person = Browser.signedInAs("steward");
        assertThat(person.get("/listing").asString()).contains("value=\"Harbour, EM1\"");

        var answer = person.post(
                "/listing",
                Map.of(
                        "etag",
                        "\"7\"",
                        "name",
                        "Al-Noor Kitchen",
                        "summary",
                        "Meals",
                        "offers",
                        "food",
                        "places",
                        "Quayside, em2",
                        "languages",
                        "ur",
                        "radius",
                        "805",
                        "phone",
                        "07700 900123"));

        assertThat(answer.statusCode()).isEqualTo(303);
        var call = Neighbours.directory.lastCall("PUT", LISTING);
        assertThat(call.header("if-match")).isEqualTo("\"7\"");
        assertThat(call.json().at("/area/wards/0").asText()).isEqualTo("E05999902");
        assertThat(call.json().at("/area/outcodes/0").asText()).isEqualTo("EM2");
        person.post("/listing", Map.of("name", "Al-Noor Kitchen", "places", "Harbour, EM1", "radius", "805"));
    }

    @Test
    void anAreaOnTheMapIsKeptWithoutScripts() {
        var person = Browser.signedInAs("steward");
        var page = person.get("/listing").asString();
        var patch = find(page, "name=\"patch\" value=\"([^\"]+)\"").replace("&quot;", "\"");
        assertThat(page).contains("<option value=\"neighbourhood\" selected>");

        person.post(
                "/listing",
                Map.of("name", "Al-Noor Kitchen", "patch", patch, "shownAs", "exact", "places", "Harbour, EM1"));

        var area = Neighbours.directory.lastCall("PUT", LISTING).json().path("area");
        assertThat(area.at("/patch/type").asText()).isEqualTo("Polygon");
        assertThat(area.at("/patch/coordinates/0/2/1").asDouble()).isEqualTo(52.602);
        assertThat(area.path("shownAs").asText()).isEqualTo("exact");
        person.post(
                "/listing",
                Map.of("name", "Al-Noor Kitchen", "patch", patch, "dropPatch", "true", "places", "Harbour, EM1"));
        assertThat(Neighbours.directory
                        .lastCall("PUT", LISTING)
                        .json()
                        .at("/area/patch")
                        .isNull())
                .isTrue();
        person.post(
                "/listing",
                Map.of(
                        "name",
                        "Al-Noor Kitchen",
                        "patch",
                        patch,
                        "shownAs",
                        "neighbourhood",
                        "places",
                        "Harbour, EM1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\":\"Polygon\",\"coordinates\":[[[-5.3,51],[-2,51],[-2,53],[-5.3,51]]]} | 2,000 square kilometres",
                "{\"type\":\"Polygon\",\"coordinates\":[[[1.7 | does not cross itself",
                "scribbles | does not cross itself"
            })
    void anAreaThatIsRefusedStaysInTheForm(String patch, String words) {
        var page = Browser.signedInAs("steward")
                .post("/listing", Map.of("name", "Al-Noor Kitchen", "summary", "Kept words", "patch", patch));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains(words, ">Kept words</textarea>", "href=\"#patch\"")
                .contains("value=\"" + patch.replace("\"", "&quot;") + "\"");
    }

    @Test
    void aPlaceThatNobodyKnowsIsToldBesideIt() {
        var page = Browser.signedInAs("steward")
                .post("/listing", Map.of("name", "Al-Noor Kitchen", "summary", "Kept words", "places", "Atlantis"));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("\"Atlantis\"").contains(">Kept words</textarea>");
    }

    @Test
    void twoStewardsDoNotWriteOverEachOtherUnawares() {
        var page = Browser.signedInAs("steward")
                .post("/listing", Map.of("name", "Al-Noor Kitchen", "summary", "Mine", "etag", "\"6\""));

        assertThat(page.statusCode()).isEqualTo(412);
        assertThat(page.asString())
                .contains("Another steward")
                .contains(">Mine</textarea>")
                .contains("&quot;7&quot;")
                .containsPattern("id=\"meanwhile\"[^§]*<strong>Al-Noor Kitchen</strong>");
    }

    @Test
    void whoMayFindTheGroupIsChosen() {
        var person = Browser.signedInAs("steward");

        assertThat(person.post("/visibility", Map.of()).statusCode()).isEqualTo(422);
        assertThat(person.post("/visibility", Map.of("visibility", "linked")).statusCode())
                .isEqualTo(303);
    }

    @Test
    void aShareNeedsAReason() {
        var person = Browser.signedInAs("steward");
        var cards = "/links/" + People.COUNCIL + "/cards";

        var page = person.post(cards, Map.of("facet", "capacity", "purpose", "", "until", "2027-01-31"));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("Say what they may use it for.")
                .contains("value=\"capacity\" selected")
                .contains("value=\"2027-01-31\"");
        assertThat(person.post(cards, Map.of("facet", "capacity", "purpose", "Planning"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(person.post(cards + "/capacity/end", Map.of()).statusCode()).isEqualTo(303);
    }

    @Test
    void endingALinkIsAskedFirst() {
        var person = Browser.signedInAs("steward");

        assertThat(person.get("/links/" + People.COUNCIL + "/end").asString()).contains("End the link with Eastmere");
        assertThat(person.post("/links/" + People.COUNCIL + "/end", Map.of()).header("Location"))
                .endsWith("/links?done=ended");
        assertThat(Neighbours.directory.lastCall("DELETE", "/api/directory/v1/links/" + People.COUNCIL))
                .isNotNull();
    }

    @Test
    void thatIsUsIsSaidOfAListedGroup() {
        var page = Browser.signedInAs("steward").post("/groups/" + People.IMPORTED + "/claim", Map.of());

        assertThat(page.statusCode()).isEqualTo(200);
        var call = Neighbours.directory.lastCall("POST", "/api/directory/v1/groups/" + People.AL_NOOR + "/claims");
        assertThat(call.json().path("importedId").asText()).isEqualTo(People.IMPORTED);
    }

    private static String find(String html, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(html);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
