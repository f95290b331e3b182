package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.portal.fakes.Neighbours;
import org.trellis.portal.fakes.People;

/// Everything can be taken away, and a group that ends sees what is still open.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class LeavingPagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"json", "zip"})
    void everythingIsTakenAwayInOneFile(String format) {
        var steward = Browser.signedInAs("steward");

        assertThat(steward.get("/our-data").asString()).contains("href=\"/our-data/directory." + format + "\"");
        var file = steward.get("/our-data/directory." + format);
        assertThat(file.asString()).isEqualTo("as " + format);
        assertThat(file.header("Content-Disposition")).contains("trellis-directory." + format);
        var call = Neighbours.directory.lastCall("GET", "/api/directory/v1/export");
        assertThat(call.header("trellis-organisation")).isEqualTo(People.AL_NOOR);
    }

    @Test
    void whatIsNoServiceHoldsNothing() {
        assertThat(Browser.signedInAs("steward").get("/our-data/accounts.json").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/our-data", "/our-data/directory.json", "/winding-down"})
    void onlyKeepersLookAtTheEnd(String page) {
        assertThat(Browser.signedInAs("quayside-helper").get(page).statusCode()).isEqualTo(404);
        assertThat(new Browser().get(page).statusCode()).isEqualTo(302);
    }

    @Test
    void whatIsStillOpenStandsOnOnePage() {
        assertThat(Browser.signedInAs("steward").get("/winding-down").asString())
                .contains("Pause, so that those who look", "href=\"/inbox\"", "Eastmere Council")
                .contains("href=\"/our-data\"", "href=\"/people/closing\"");
    }
}
