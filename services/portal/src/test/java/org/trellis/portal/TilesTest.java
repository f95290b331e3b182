package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.Neighbours;

/// An operator names where the pictures of the map come from, and pages let in those and no others.
@QuarkusTest
@TestProfile(TilesTest.WithTiles.class)
@QuarkusTestResource(Neighbours.class)
class TilesTest {

    public static class WithTiles implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "trellis.map.tiles", "https://tiles.example:8443/plain/{z}/{x}/{y}.png",
                    "trellis.map.attribution", "Makers of <maps>");
        }
    }

    @Test
    void exactlyThatHostsPicturesAreLetIn() {
        var page = new Browser().get("/search?near=EM1+2AB");

        assertThat(page.header("Content-Security-Policy"))
                .contains("img-src 'self' https://tiles.example:8443;", "script-src 'self';");
        assertThat(page.asString())
                .contains("data-tiles=\"https://tiles.example:8443/plain/{z}/{x}/{y}.png\"")
                .contains("data-attribution=\"Makers of &lt;maps&gt;\"");
    }
}
