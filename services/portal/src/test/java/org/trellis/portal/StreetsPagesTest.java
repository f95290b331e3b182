package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.FakePeople;
import org.trellis.portal.fakes.FakeStreets;
import org.trellis.portal.fakes.Neighbours;
import org.trellis.portal.fakes.People;

/// A group shares out its streets, and people without an account say whether they will be there.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class StreetsPagesTest {

    private static final String AREAS = "/api/directory/v1/groups/" + People.AL_NOOR + "/sub-areas";
    private static final String STEPS = "/streets/" + FakeStreets.STEPS;

    @Test
    void aStewardFindsThemFromHomeAndFromWhatTheGroupIs() {
        var person = Browser.signedInAs("steward");
        assertThat(person.get("/home").asString()).contains("href=\"/streets\"");
        assertThat(person.get("/our-group").asString()).contains("href=\"/streets\"", "name=\"coordination\"");
        assertThat(person.get("/streets").asString())
                .contains("The &lt;Steps&gt;", "Bilal at 14", "Said yes", "Away until", "id=\"make\"")
                .doesNotContain("Somebody said no");
    }

    @Test
    void anInstitutionHasNoneOfThis() {
        for (var path : List.of("/streets", STEPS, STEPS + "/removal", "/hours")) {
            var page = Browser.signedInAs("liaison").get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(404);
            assertThat(page.asString()).contains("We cannot find that page");
        }
    }

    @Test
    void whoseStreetItIsIsAsked() {
        var person = Browser.signedInAs("quayside-helper");
        assertThat(person.get("/streets?place=14+Hollin+St").asString())
                .contains("By the street", "value=\"14 Hollin St\"");
        assertThat(person.get("/streets?place=Nowhere+Lane").asString()).contains("Nobody has Nowhere Lane yet.");
        assertThat(person.get("/streets").asString())
                .contains("id=\"only-stewards\"")
                .doesNotContain("id=\"make\"");
        assertThat(person.get(STEPS).asString()).doesNotContain("id=\"ask\"", "id=\"save\"", "id=\"remove\"");
    }

    @Test
    void anAreaIsAddedOnceAndAMissingNameLosesNothing() {
        var person = Browser.signedInAs("steward");
        var page = person.post("/streets", Map.of("name", " ", "streets", "Quay <Lane>", "key", "x"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Give it a name", "Quay &lt;Lane&gt;");

        var made = person.post(
                "/streets",
                Map.of("name", "Quay", "streets", "Quay Lane\r\n\r\nDock Road", "postcodes", "EM1 2AB, EM1 3"));
        assertThat(made.header("Location")).endsWith(STEPS + "?done=made");
        var sent = Neighbours.directory.lastCall("POST", AREAS);
        assertThat(sent.header("idempotency-key")).matches("[0-9a-f-]{36}");
        assertThat(sent.json().path("streets").toString()).isEqualTo("[\"Quay Lane\",\"Dock Road\"]");
        assertThat(sent.json().path("postcodes").toString()).isEqualTo("[\"EM1 2AB\",\"EM1 3\"]");
    }

    @Test
    void whatWasDrawnStaysAndWhoSavesSecondSeesWhatTheFirstSaved() {
        var person = Browser.signedInAs("steward");
        var saved = person.post(STEPS, Map.of("name", "Steps", "etag", "\"4\""));
        assertThat(saved.header("Location")).endsWith(STEPS + "?done=saved");
        assertThat(Neighbours.directory
                        .lastCall("PUT", AREAS + "/" + FakeStreets.STEPS)
                        .json()
                        .at("/drawing/type")
                        .asText())
                .isEqualTo("Polygon");

        var second = person.post(STEPS, Map.of("name", "My Steps", "etag", "\"3\""));
        assertThat(second.statusCode()).isEqualTo(412);
        assertThat(second.asString()).contains("value=\"My Steps\"", "id=\"meanwhile\"", "value=\"&quot;4&quot;\"");
    }

    @Test
    void aPartOfTheMapIsDrawnWhereTheGroupIsAndIsKeptWithoutScripts() {
        // The group's whole area stands behind the part that is drawn, and the map opens there.
        assertThat(Browser.signedInAs("walker").get(STEPS).asString())
                .contains("data-map=\"draw\"", "data-lat=\"52.61\" data-lon=\"1.74\"", "data-do=\"add\"")
                .contains("[1.738,52.608]", "The dashed line");
        assertThat(Browser.signedInAs("unfinished").get(STEPS).asString())
                .contains("data-map=\"draw\"")
                .doesNotContain("data-outline", "data-lat", "The dashed line");

        var person = Browser.signedInAs("steward");
        var page = person.get(STEPS).asString();
        assertThat(page).contains("id=\"drawn\"", "id=\"dropPatch\"");
        var drawn = page.replaceAll("(?s).*name=\"patch\" value=\"([^\"]+)\".*", "$1")
                .replace("&quot;", "\"");
        assertThat(person.get("/streets").asString())
                .contains("data-map=\"draw\"", "name=\"patch\" value=\"\"")
                .doesNotContain("id=\"dropPatch\"");

        person.post(STEPS, Map.of("name", "Steps", "etag", "\"4\"", "patch", drawn));
        assertThat(kept().at("/coordinates/0/2").toString()).isEqualTo("[1.76,52.61]");
        person.post(STEPS, Map.of("name", "Steps", "etag", "\"4\"", "patch", drawn, "dropPatch", "true"));
        assertThat(kept().isNull()).isTrue();
        assertThat(person.post("/streets", Map.of("name", "Quay", "patch", drawn))
                        .statusCode())
                .isEqualTo(303);
        assertThat(Neighbours.directory
                        .lastCall("POST", AREAS)
                        .json()
                        .at("/drawing/coordinates/0/0/0")
                        .asDouble())
                .isEqualTo(1.74);

        assertThat(Browser.signedInAs("quayside-helper").get(STEPS).asString())
                .contains("id=\"drawn\"", "data-map=\"area\"", "[1.76,52.61]")
                .doesNotContain("data-map=\"draw\"", "id=\"dropPatch\"");
    }

    @Test
    void aDrawingThatIsRefusedStaysInTheForm() {
        var person = Browser.signedInAs("steward");
        var refused = Map.of(
                "{\"type\":\"Polygon\",\"coordinates\":[[[1.7,10],[1.8,10],[1.8,11],[1.7,10]]]}",
                "not in or around the United Kingdom",
                "scribbles",
                "does not cross itself",
                "null",
                "does not cross itself");
        refused.forEach((drawn, words) -> {
            for (var path : List.of("/streets", STEPS)) {
                var page = person.post(
                        path, Map.of("name", "Quay <Lane>", "streets", "Kept Road", "etag", "\"4\"", "patch", drawn));
                assertThat(page.statusCode()).isEqualTo(422);
                assertThat(page.asString())
                        .contains(words, "href=\"#patch\"", "Quay &lt;Lane&gt;", ">Kept Road</textarea>")
                        .contains("name=\"patch\" value=\"" + drawn.replace("\"", "&quot;") + "\"");
            }
        });
    }

    private static JsonNode kept() {
        return Neighbours.directory
                .lastCall("PUT", AREAS + "/" + FakeStreets.STEPS)
                .json()
                .path("drawing");
    }

    @Test
    void somebodyIsAskedAndARefusalLosesNothing() {
        var person = Browser.signedInAs("steward");
        var people = STEPS + "/connectors";
        var page = person.post(people, Map.of("called", "Rania <3", "address", "07700 900000"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("They said no to your group", "value=\"Rania &lt;3\"", "value=\"07700 900000\"");
        assertThat(person.post(people, Map.of("called", "Rania")).asString())
                .contains("Write a telephone number or an e-mail address");

        var asked = person.post(people, Map.of("called", "Rania", "address", "07700 900321", "language", "cy"));
        assertThat(asked.header("Location")).endsWith(STEPS + "?done=asked");
        var sent = Neighbours.directory.lastCall("POST", AREAS + "/" + FakeStreets.STEPS + "/connectors");
        assertThat(sent.json().path("language").asText()).isEqualTo("cy");
        assertThat(person.get(STEPS).asString()).contains("did not answer", "again after 20 February 2037");
    }

    @Test
    void theLinkIsSentAgainAndSomebodyIsLetGo() {
        var person = Browser.signedInAs("steward");
        var bilal = STEPS + "/connectors/" + FakeStreets.BILAL;
        assertThat(person.post(bilal + "/link", Map.of()).asString()).contains("sent within the last day");
        assertThat(person.post(bilal + "/removal", Map.of()).header("Location")).endsWith("?done=let-go");
        assertThat(person.post(STEPS + "/removal", Map.of()).header("Location")).endsWith("/streets?done=removed");
    }

    @Test
    void withoutAnAccountSomebodySaysYesIsAwayOrStops() {
        var asked = "/connector/" + FakePeople.TOKEN;
        var anybody = new Browser();
        assertThat(anybody.get(asked).asString()).contains("Hollin &lt;Street&gt;", "id=\"yes\"", "id=\"no\"");
        assertThat(anybody.post(asked, Map.of("answer", "yes")).header("Location"))
                .endsWith(asked + "?done=yes");
        assertThat(anybody.post(asked, Map.of("answer", "no")).asString()).contains("id=\"refused\"");
        assertThat(anybody.post(asked, Map.of("answer", "sing")).statusCode()).isEqualTo(200);

        var agreed = "/connector/" + FakeStreets.AGREED;
        assertThat(anybody.get(agreed).asString()).contains("id=\"away\"", "id=\"back\"", "id=\"stop\"");
        assertThat(anybody.post(agreed, Map.of("answer", "away", "until", "2020-01-01"))
                        .asString())
                .contains("Choose a day from today on");
        assertThat(anybody.post(agreed, Map.of("answer", "away", "until", "tomorrow"))
                        .asString())
                .contains("Write a day");
        assertThat(anybody.post(agreed, Map.of("answer", "away")).header("Location"))
                .endsWith(agreed + "?done=away");
    }

    @Test
    void aLinkThatIsOverSaysSo() {
        var page = new Browser().get("/connector/BBBBBBBBBBBBBBBBBBBBBB");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.asString()).contains("This is finished");
    }
}
