package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.Neighbours;

/// An organisation sees how much it has on, and nobody else does.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class LoadPagesTest {

    @Test
    void aGroupReadsInWordsWhatItsBarsShow() {
        var person = Browser.signedInAs("steward");
        for (var path : new String[] {"/home", "/capacity", "/referrals"}) {
            assertThat(person.get(path).asString()).as(path).contains("id=\"to-load\" href=\"/load\"");
        }

        assertThat(person.get("/load").asString())
                .contains("Only your organisation sees this page", "3 open now", "1, the oldest since 20 November 2036")
                .contains("id=\"under-way\">2</dd>", "href=\"/landing\"", "href=\"/capacity\"")
                .containsSubsequence(
                        "Everything together",
                        "3 of 2 this week",
                        "aria-labelledby=\"limit-all-week\" min=\"0\" max=\"2\" value=\"3\"",
                        "Full: no more of this can be sent to you before 5 January 2037.",
                        ">Food</h3>",
                        "1 of 9 today",
                        "A new day begins on 2 January 2037.")
                .doesNotContain("You pause", "id=\"nothing\"");
        assertThat(person.in("cy").get("/load").asString()).contains("3 o 2 yr wythnos hon", "1 o 9 heddiw");
    }

    @Test
    void withNothingOnThereIsNothingToPutDown() {
        assertThat(Browser.signedInAs("quayside-helper").get("/load").asString())
                .contains(
                        "Nothing is open just now", "You pause until 3 March 2037 is over.", "You have set no limits.")
                .doesNotContain("href=\"/landing\"", "<meter");
    }

    @Test
    void anInstitutionHasNoLimitsAndWhoeverSpeaksWithCallersIsNotTold() {
        assertThat(Browser.signedInAs("liaison").get("/load").asString())
                .contains("2 open now")
                .doesNotContain("id=\"to-capacity\"", "limits");

        var helpline = Browser.signedInAs("helpline");
        var page = helpline.get("/load");
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.asString()).contains("data-trouble=\"forbidden\"").doesNotContain("open now");
        assertThat(helpline.get("/home").asString()).doesNotContain("href=\"/load\"");
        assertThat(new Browser().get("/load").statusCode()).isEqualTo(302);
    }

    @Test
    void whileItCannotBeHadThePageSaysSoAndOnePausesAllTheSame() {
        var person = Browser.signedInAs("unfinished");
        var page = person.get("/load");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.asString())
                .contains("id=\"away\"", "nothing is lost", "href=\"/capacity\"")
                .doesNotContain("open now", "id=\"nothing\"");

        var paused = person.get("/capacity?done=paused");
        assertThat(paused.statusCode()).isEqualTo(200);
        assertThat(paused.asString()).contains("Paused. Rest well.").doesNotContain("id=\"still-open\"");
    }

    @Test
    void rightAfterAPauseWhatIsStillOpenCanBePutDown() {
        var person = Browser.signedInAs("steward");
        assertThat(person.get("/capacity?done=paused").asString())
                .contains("3 referrals are still open with you.", "id=\"to-landing\" href=\"/landing\"");
        assertThat(person.get("/capacity").asString()).doesNotContain("id=\"still-open\"");
        assertThat(Browser.signedInAs("quayside-helper")
                        .get("/capacity?done=paused")
                        .asString())
                .contains("Paused. Rest well.")
                .doesNotContain("id=\"still-open\"");
    }
}
