package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.FakePageLinks;
import org.trellis.portal.fakes.FakeReports;
import org.trellis.portal.fakes.Neighbours;
import org.trellis.portal.fakes.People;

/// A group's links stand on its page, and when one is broken its stewards hear of it first.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class PageLinkPagesTest {

    private static final String LISTING = "/api/directory/v1/groups/" + People.AL_NOOR + "/listing";

    @Test
    void theHomePageTellsStewardsWhichLinkIsBrokenAndWhatToDo() {
        var home = Browser.signedInAs("steward").get("/home").asString();

        assertThat(home)
                .contains("id=\"broken-links\"", "https://chat.example/a&amp;b", "no longer names your group")
                .contains("from 11 December 2036 on", "Nobody removes it", "href=\"/listing\"")
                .doesNotContain("fine.example");
        assertThat(Browser.signedInAs("helpline").get("/home").asString()).doesNotContain("broken-links");
    }

    @Test
    void oneTapSaysThatItWorks() {
        var steward = Browser.signedInAs("steward");
        var answer = steward.post("/home/links/" + FakePageLinks.BROKEN + "/works", Map.of());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Neighbours.directory.lastCall(
                        "POST",
                        "/api/directory/v1/groups/" + People.AL_NOOR + "/page-links/" + FakePageLinks.BROKEN
                                + "/works"))
                .isNotNull();
        assertThat(steward.get("/home?done=works").asString()).contains("look again in 90 days");
    }

    @Test
    void thePublicPageSaysQuietlyThatALinkDidNotWork() {
        var page = new Browser().get("/groups/" + FakeReports.PUBLIC).asString();

        assertThat(page)
                .contains("<a class=\"govuk-link\" href=\"https://larder.example/?a=1&amp;b=2\" rel=\"nofollow")
                .contains("this link did not work when last tried: 20 November 2026", "https://old.example/");
    }

    @Test
    void theFormTakesAnAddressToALineAndOtherFormsKeepThem() {
        var steward = Browser.signedInAs("steward");
        steward.post(
                "/listing",
                Map.of("name", "Al-Noor Kitchen", "links", " al-noor.example \r\n\r\nhttps://chat.example/a&b"));
        var written = Neighbours.directory.lastCall("PUT", LISTING).json().path("links");
        assertThat(written).hasSize(2);
        assertThat(written.get(0).asText()).isEqualTo("https://al-noor.example");
        assertThat(steward.get("/listing").asString())
                .contains(">https://al-noor.example\nhttps://chat.example/a&amp;b<");

        steward.post("/our-group", Map.of("stage", "active"));
        assertThat(Neighbours.directory.lastCall("PUT", LISTING).json().path("links"))
                .hasSize(2);
    }

    @Test
    void whatIsNoAddressComesBackAsItWasTyped() {
        var again = Browser.signedInAs("steward")
                .post("/listing", Map.of("name", "Al-Noor Kitchen", "links", "our chat <b>\nhttps://fine.example/"));

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.asString())
                .contains("one to a line, such as", ">our chat &lt;b&gt;\nhttps://fine.example/</textarea>");
    }

    @Test
    void theRuleSaysWhenThePublicIsTold() {
        assertThat(new Browser().get("/how-sure").asString()).contains("If nothing changes for 14 days");
    }
}
