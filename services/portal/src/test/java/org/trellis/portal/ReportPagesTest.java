package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.FakeReports;
import org.trellis.portal.fakes.Neighbours;
import org.trellis.portal.fakes.People;

/// "Was this right?": one tap if it was, a short form if it was not, and the group alone reads it.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class ReportPagesTest {

    private static final String PAGE = "/groups/" + FakeReports.PUBLIC;
    private static final String SAID = "/api/directory/v1" + PAGE + "/reports";

    @Test
    void whoeverSeesAPageIsAskedAndTheGroupItselfIsNot() {
        assertThat(new Browser().get(PAGE).asString())
                .contains("Was this right?", "action=\"" + PAGE + "/report/right\"");
        assertThat(Browser.signedInAs("steward")
                        .get("/groups/" + People.AL_NOOR)
                        .asString())
                .doesNotContain("Was this right?");
    }

    @Test
    void oneTapSaysThatItWasRight() {
        assertThat(new Browser().post(PAGE + "/report/right", Map.of()).asString())
                .contains("Thank you");

        assertThat(Neighbours.directory
                        .lastCall("POST", SAID)
                        .json()
                        .path("verdict")
                        .asText())
                .isEqualTo("right");
    }

    @Test
    void aShortFormSaysWhatWasWrongAndComesBackWithWhatWasTyped() {
        var reader = new Browser();

        var again = reader.post(PAGE + "/report", Map.of("words", "Rings & rings"));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.asString()).contains("Choose what was wrong", ">Rings &amp; rings</textarea>");
        var tooLong = reader.post(PAGE + "/report", Map.of("what", "gone", "words", "a".repeat(201)));
        assertThat(tooLong.asString()).contains("200 letters at most", "value=\"gone\" checked");

        assertThat(reader.post(PAGE + "/report", Map.of("what", "contact", "words", "Rings"))
                        .asString())
                .contains("The group is told");
        var call = Neighbours.directory.lastCall("POST", SAID);
        assertThat(call.json().path("what").asText()).isEqualTo("contact");
        assertThat(call.header("authorization")).isNull();
    }

    @Test
    void theGroupReadsWhatWasSaidAndDealsWithIt() {
        var steward = Browser.signedInAs("steward");

        assertThat(steward.get("/reports").asString())
                .contains(
                        "Found right: 3. Something wrong: 1.",
                        "Nobody answers",
                        "Rings &lt;b&gt;",
                        "By Eastmere Council")
                .doesNotContain("<b>");
        assertThat(steward.post("/reports/" + FakeReports.ID + "/settled", Map.of())
                        .header("Location"))
                .endsWith("/reports");
        assertThat(Neighbours.directory.lastCall(
                        "POST",
                        "/api/directory/v1/groups/" + People.AL_NOOR + "/reports/" + FakeReports.ID + "/settled"))
                .isNotNull();
        assertThat(steward.get("/home").asString()).contains("href=\"/reports\"");
    }
}
