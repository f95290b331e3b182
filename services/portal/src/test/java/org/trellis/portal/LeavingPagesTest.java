package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.portal.fakes.FakeEnding;
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

    @Test
    void whoHoldsTheLinkReadsTheProofWithoutAnAccount() {
        var page = new Browser().get("/destroyed/" + FakeEnding.DESTROYED);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("Everything was destroyed", "29 December 2036", "44 rows", "ab".repeat(32))
                .contains("0e000000-0000-7000-8000-0000000000f1", "log_entry: 41")
                .doesNotContain("post: 0");
        assertThat(new Browser().get("/destroyed/" + FakeEnding.WAITS).asString())
                .contains("Not destroyed yet", "29 December 2036", "href=\"/our-data\"");
        var gone = new Browser().get("/destroyed/AAAAAAAAAAAAAAAAAAAAAA");
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.asString()).contains("There is nothing here");
    }

    @Test
    void aClosedGroupReadsItsDayAndIsOfferedACopy() {
        FakeEnding.isClosed(true);
        try {
            var steward = Browser.signedInAs("steward");
            for (var page : new String[] {"/people", "/winding-down"}) {
                assertThat(steward.get(page).asString())
                        .contains("On 29 December 2036 everything that Trellis keeps of it is destroyed")
                        .contains("href=\"/our-data\"");
            }
        } finally {
            FakeEnding.isClosed(false);
        }
        assertThat(Browser.signedInAs("steward").get("/people/closing").asString())
                .contains("Then everything that Trellis keeps of it is destroyed", "href=\"/our-data\"");
    }
}
