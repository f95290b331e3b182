package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.FakeApplying;
import org.trellis.portal.fakes.FakeHoldings;
import org.trellis.portal.fakes.Neighbours;

/// The first page says what waits about small grants, with one question to grants, and says so when it cannot.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class NeededGrantsPagesTest {

    @Test
    void aGroupFindsItsDraftItsSecondStewardsWordAndItsRecord() {
        var home = Browser.signedInAs("steward").get("/home").asString();

        assertThat(home)
                .contains("What needs you", "Pans &amp; &lt;pots&gt;", "Nobody else reads it before 14 January 2037")
                .contains("href=\"/our-grants/" + FakeApplying.PAID + "/open-data\"")
                .contains("An application without a title yet", "The fund takes applications until 31 January 2037")
                .contains("href=\"/our-grants/drafts/" + FakeApplying.HALF + "\"")
                .contains(
                        "It needs a second steward", "href=\"/our-grants/" + FakeApplying.APPROVED + "/confirmation\"")
                .contains("A payment by your host needs a second steward", "href=\"/held/" + FakeHoldings.KEPT)
                .contains("Your host stops holding money.", "Until 31 March 2037")
                .contains("Quayside &lt;Mutual&gt; Aid", "You need not.", "Until 1 April 2037", "href=\"/taking-part\"")
                .doesNotContain("nothing-needed", "Of a later day", "needed-grants-more");
        assertThat(Neighbours.grants
                        .lastCall("GET", "/api/grants/v1/waiting")
                        .query()
                        .get("limit"))
                .isEqualTo("5");
        assertThat(Browser.signedInAs("steward").in("cy").get("/home").asString())
                .contains("Cais heb deitl eto", "Mae angen ail stiward");
    }

    @Test
    void aFunderFindsWhatItPromisedWhatItCanPayAndWhatItIsAskedToHold() {
        var home = Browser.signedInAs("giver").get("/home").asString();

        assertThat(home)
                .contains("What needs you", "Promised by 2 January 2026, which has passed")
                .contains("Promised by 31 January 2037", "href=\"/applications/" + FakeApplying.WAITS + "\"")
                .contains("They ask you to look once more.", "href=\"/applications/" + FakeApplying.REFUSED + "\"")
                .contains("Everything is there: it can be paid.", "They ask you to hold this money for them.")
                .contains("href=\"/hosting\"", "id=\"needed-grants-more\" href=\"/applications\"")
                .doesNotContain("nothing-needed", "href=\"/our-grants");
    }

    @Test
    void whereNothingWaitsItSaysSoAndWhereItCannotBeHadItSaysThat() {
        assertThat(Browser.signedInAs("walker").get("/home").asString())
                .doesNotContain("needed-grants", "grants-unknown");
        assertThat(Browser.signedInAs("quayside-helper").get("/home").asString())
                .contains("What waits about small grants cannot be said just now.", "id=\"waiting\"")
                .doesNotContain("nothing-needed");
        assertThat(Browser.signedInAs("helpline").get("/home").asString())
                .doesNotContain("needed-grants", "grants-unknown");
    }
}
