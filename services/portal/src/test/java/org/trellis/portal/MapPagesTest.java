package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.Neighbours;
import org.trellis.portal.fakes.People;

/// A map shows what the page says in words, comes only when it is opened, and takes nothing from elsewhere.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class MapPagesTest {

    @Test
    void theMapHasTheResultsInTheOrderOfTheList() {
        var page = new Browser().get("/search?near=EM1+2AB").asString();

        assertThat(page)
                .containsSubsequence(
                        "id=\"results-map\"",
                        "1 of these have no place on the map",
                        "<ol class=\"t-cards\" id=\"results\"",
                        "data-lat=\"52.6\" data-lon=\"1.75\" data-name=\"Al-Noor Kitchen\" data-outline=\"{&quot;type&quot;",
                        "Covers this place",
                        "data-lat=\"52.61\" data-lon=\"1.77\" data-name=\"Quayside Mutual Aid\">",
                        "1.3 miles",
                        "<li><h2",
                        "Harbour Street Helpers");
        assertThat(new Browser().in("cy").get("/search?near=EM1+2AB").asString())
                .contains("Nid oes gan 1 o&#39;r rhain le ar y map");
        assertThat(new Browser().get("/search?q=nothing").asString()).doesNotContain("data-map");
    }

    @Test
    void aGroupsPageHasTheOutlineInIt() {
        assertThat(new Browser().get("/groups/" + People.QUAYSIDE).asString())
                .contains("Quayside ward. As roughly as the group wants it to be seen.")
                .contains("data-outline=\"{&quot;type&quot;:&quot;MultiPolygon&quot;");
        assertThat(new Browser().get("/groups/" + People.IMPORTED).asString()).doesNotContain("data-map");
    }

    @Test
    void withoutAnAddressForTilesNoPicturesComeFromElsewhere() {
        var page = new Browser().get("/search?near=EM1+2AB");

        assertThat(page.header("Content-Security-Policy")).contains("img-src 'self';");
        assertThat(page.asString()).contains("data-tiles=\"\"");
    }

    @Test
    void whatDrawsTheMapIsServedHere() {
        for (var file : List.of("maps.js", "maps-shown.js", "maps.css", "leaflet/leaflet.js", "leaflet/leaflet.css")) {
            var answer = new Browser().get("/assets/" + file);

            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(answer.asString()).doesNotContain("//unpkg", "cdn.");
        }
        assertThat(new Browser().get("/assets/leaflet/LICENSE").asString()).contains("BSD 2-Clause");
    }
}
