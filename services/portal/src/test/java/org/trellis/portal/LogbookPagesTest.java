package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.portal.fakes.FakeLogbook;
import org.trellis.portal.fakes.Neighbours;

/// "Who did what" and "Who saw this", in plain words and without a script.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class LogbookPagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void everyActHasASentence(String code) {
        var page = Browser.signedInAs("steward").in(code).get("/logbook");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("id=\"entry-1\"", "id=\"entry-" + FakeLogbook.ACTS.size() + "\"");
        for (var act : FakeLogbook.ACTS) {
            assertThat(page.asString()).doesNotContain(act + "</p>");
        }
    }

    @Test
    void anEntrySaysWhatWhoAndWhen() {
        var page = Browser.signedInAs("steward").get("/logbook").asString();

        assertThat(page)
                .contains("Computed again just now: all " + FakeLogbook.ACTS.size()
                        + " entries are as they were written.")
                .contains("A link to Eastmere Council was opened. They may: See our page and send us signposts")
                .contains("Eastmere Council changed its link to you. You may: See our page and send us signposts")
                .contains("Eastmere Council saw: How to reach us")
                .contains("Taken back from An organisation that hides just now: How to reach us")
                .contains("The last day of sharing with Eastmere Council was over: How to reach us")
                .contains("Signed in with a code", "By you", "By somebody here: …4f7a11", "By nobody here")
                .contains("By Amina &lt;b&gt;", "Support looked at your links", "By who runs Trellis")
                .contains("New referrals were paused until 30 November 2036", "The pause ended")
                .contains("20 November 2026</h2>", "21 November 2026</h2>")
                .contains("href=\"/logbook?cursor=2\"", "href=\"/logbook/export?format=csv\"")
                .doesNotContain("5f0c2b7e");
    }

    @Test
    void olderPagesSayWhatThisPageHasNoWordsFor() {
        assertThat(Browser.signedInAs("steward").get("/logbook?cursor=2").asString())
                .contains("Something else: tea-made", "Newest entries")
                .doesNotContain("Computed again");
    }

    @Test
    void aBrokenLogIsSaidOnTop() {
        assertThat(Browser.signedInAs("liaison").get("/logbook").asString())
                .contains("id=\"broken\"", "from entry 17 on, this log is not as it was written");
    }

    @Test
    void itCanBeTakenAwayAsItIs() {
        var person = Browser.signedInAs("steward");

        var lines = person.get("/logbook/export?format=jsonl");
        assertThat(lines.asString()).isEqualTo("{\"number\":1}\n");
        assertThat(lines.header("Content-Disposition")).isEqualTo("attachment; filename=\"logbook.jsonl\"");
        var table = person.get("/logbook/export?format=csv");
        assertThat(table.asString()).isEqualTo("number,at\r\n");
        assertThat(table.contentType()).startsWith("text/csv");
    }

    @Test
    void whoSawWhatIsSaidByOrganisationAndDay() {
        assertThat(Browser.signedInAs("steward").get("/seen").asString())
                .contains("Eastmere Council</h2>", "Saw: How to reach us")
                .contains("On 3 days, from 2 November 2026 to 20 November 2026", "On one day: 20 November 2026")
                .contains("An organisation that hides just now</h2>", "href=\"/logbook\"");
    }

    @Test
    void whoDoesNotKeepTheLogbookIsNotLedThere() {
        var helper = Browser.signedInAs("quayside-helper");

        assertThat(helper.get("/logbook").statusCode()).isEqualTo(403);
        assertThat(helper.get("/home").asString()).contains("id=\"to-seen\"").doesNotContain("id=\"to-logbook\"");
        assertThat(helper.get("/seen").asString()).doesNotContain("href=\"/logbook\"");
        assertThat(Browser.signedInAs("steward").get("/home").asString()).contains("id=\"to-logbook\"");
    }
}
