package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.portal.fakes.FakePeople;
import org.trellis.portal.fakes.FakeReports;
import org.trellis.portal.fakes.Neighbours;
import org.trellis.portal.fakes.People;

/// One tap says that a page is still right, and every page tells how sure one can be of it.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class FreshnessPagesTest {

    private static final String QUESTION = "/still-right/" + FakePeople.TOKEN;
    private static final String ASKED = "/api/directory/v1" + QUESTION;

    @Test
    void theQuestionNeedsNoSignInAndLookingAnswersNothing() {
        var page = new Browser().get(QUESTION).asString();

        assertThat(page)
                .contains("Is the page of Al-Noor Kitchen &lt;b&gt; still right?", "Hot halal meals.")
                .contains("name=\"answer\" value=\"right\"", "name=\"answer\" value=\"wrong\"")
                .doesNotContain("<b>");
    }

    @ParameterizedTest
    @CsvSource({"right, Thank you, /still-right", "wrong, told to ring first, /listing"})
    void oneTapIsTheAnswer(String answer, String said, String leadsTo) {
        var page = new Browser().post(QUESTION, Map.of("answer", answer)).asString();

        assertThat(page).contains(said, "href=\"" + leadsTo);
        var call = Neighbours.directory.lastCall("POST", ASKED);
        assertThat(call.json().path("answer").asText()).isEqualTo(answer);
        assertThat(call.header("authorization")).isNull();
    }

    @Test
    void whatIsNoAnswerIsAskedAgain() {
        assertThat(new Browser().post(QUESTION, Map.of("answer", "perhaps")).asString())
                .contains("value=\"right\"");
    }

    @Test
    void aLinkThatIsOverSaysSo() {
        var answer = new Browser().get("/still-right/BBBBBBBBBBBBBBBBBBBBBB");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.asString()).contains("id=\"gone\"");
    }

    @Test
    void thePublicPageSaysQuietlyHowSureEachPartIs() {
        assertThat(new Browser().get("/groups/" + FakeReports.PUBLIC).asString())
                .contains("<li>Name and area: confirmed 20 November 2026</li>")
                .contains("<li>Hours: confirmed 20 November 2026; somebody says that it is not right</li>");
    }

    @Test
    void aStewardConfirmsAllOrOnePart() {
        var steward = Browser.signedInAs("steward");
        var confirmed = "/api/directory/v1/groups/" + People.AL_NOOR + "/confirmation";
        assertThat(steward.get("/home").asString())
                .contains("What it does and does not</strong>: confirmed 20 November 2026, changed since")
                .contains("Hours</strong>: not confirmed yet", "name=\"of\" value=\"when\"");

        steward.post("/home/confirmation", Map.of("of", "when"));
        assertThat(Neighbours.directory.lastCall("POST", confirmed).query()).containsEntry("of", "when");
        steward.post("/home/confirmation", Map.of());
        assertThat(Neighbours.directory.lastCall("POST", confirmed).query()).isEmpty();
        assertThat(steward.get("/home?done=part").asString()).contains("you checked this part today");
    }

    @Test
    void theRuleIsTheOneThatDirectoryGoesBy() {
        assertThat(new Browser().get("/how-sure").asString())
                .contains("Up to 90 days", "Up to 180 days", "After 365 days", "the oldest of those");
    }
}
