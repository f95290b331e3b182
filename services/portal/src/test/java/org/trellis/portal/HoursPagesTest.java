package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.Neighbours;
import org.trellis.portal.fakes.People;

/// A group says when it is there, and everybody else reads it.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class HoursPagesTest {

    private static final String HOURS = "/api/directory/v1/groups/" + People.AL_NOOR + "/hours";

    @Test
    void theFormHoldsWhatTheGroupWrote() {
        var person = Browser.signedInAs("steward");

        assertThat(person.get("/home").asString()).contains("href=\"/hours\"");
        assertThat(person.get("/hours").asString())
                .contains("id=\"opens-1\" name=\"opens\" type=\"time\" value=\"10:00\"")
                .contains("id=\"opens-7\" name=\"opens\" type=\"time\" value=\"13:00\"")
                .contains("<details class=\"govuk-details\" id=\"more\" open>")
                .contains("value=\"2026-12-24\"", "value=\"2027-01-02\"", "value=\"Ring &lt;first&gt;\"")
                .contains(
                        "name=\"closedOnBankHolidays\" value=\"true\" checked",
                        "name=\"etag\" value=\"&quot;4&quot;\"");
        assertThat(Browser.signedInAs("steward").in("cy").get("/hours").asString())
                .contains("Dydd Mawrth");
    }

    @Test
    void whatIsTypedIsSentWithItsMark() {
        var person = Browser.signedInAs("steward");
        var form = form("\"4\"");
        form.put("opens", times(1, "9.30", 7, "13:00"));
        form.put("closes", times(1, "12:00", 7, "15:00"));
        form.put("from", List.of("2026-12-25", ""));
        form.put("until", List.of("", ""));
        form.put("otherWords", List.of("Dinner for those who are alone", ""));
        form.put("closedOnBankHolidays", "true");

        var answer = person.post("/hours", form);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/hours?done=saved");
        var sent = Neighbours.directory.lastCall("PUT", HOURS).json();
        assertThat(sent.path("weekly").toString())
                .isEqualTo("[{\"day\":\"TU\",\"opens\":\"09:30\",\"closes\":\"12:00\"},"
                        + "{\"day\":\"SU\",\"opens\":\"13:00\",\"closes\":\"15:00\"}]");
        assertThat(sent.at("/exceptions/0/from").asText()).isEqualTo("2026-12-25");
        assertThat(sent.at("/exceptions/0/until").asText()).isEqualTo("2026-12-25");
        assertThat(sent.at("/exceptions/0/opens").isMissingNode()
                        || sent.at("/exceptions/0/opens").isNull())
                .isTrue();
        assertThat(sent.at("/exceptions/1").isMissingNode()).isTrue();
        assertThat(sent.path("closedOnBankHolidays").asBoolean()).isTrue();
    }

    @Test
    void whatIsWrongIsToldBesideItsRowAndNothingIsLost() {
        var person = Browser.signedInAs("steward");
        var form = form("\"4\"");
        form.put("opens", times(0, "10:00", 7, "teatime <5>"));
        form.put("closes", times(0, "", 7, "18:00"));
        form.put("from", List.of("2026-12-25", "2027-01-05"));
        form.put("until", List.of("2026-12-24", ""));
        form.put("words", "Ring first");

        var page = person.post("/hours", form);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("<title>Error: ", "href=\"#opens-0\"", "Write both times, or neither")
                .contains("href=\"#opens-7\"", "Write a time, for example 17:30", "value=\"teatime &lt;5&gt;\"")
                .contains("id=\"more\" open", "href=\"#from-0\"", "The last day is before the first")
                .contains("value=\"2027-01-05\"", "Ring first");
        form = form("\"4\"");
        form.put("from", "2040-01-01");
        assertThat(person.post("/hours", form).asString()).contains("Two years is the most", "value=\"2040-01-01\"");
    }

    @Test
    void whoSavesSecondSeesWhatTheFirstSaved() {
        var person = Browser.signedInAs("steward");
        var form = form("\"3\"");
        form.put("opens", times(0, "10:00"));
        form.put("closes", times(0, "11:00"));

        var page = person.post("/hours", form);

        assertThat(page.statusCode()).isEqualTo(412);
        assertThat(page.asString())
                .contains("Somebody else changed this meanwhile", "name=\"etag\" value=\"&quot;4&quot;\"")
                .contains("id=\"opens-0\" name=\"opens\" type=\"time\" value=\"10:00\"")
                .contains("id=\"meanwhile\"", "Tuesday: 10:00 to 12:00, 13:00 to 14:00");
    }

    @Test
    void aHelperReadsTheHoursAndIsToldWhoMayChangeThem() {
        assertThat(Browser.signedInAs("quayside-helper").get("/hours").asString())
                .contains("id=\"only-stewards\"")
                .doesNotContain("id=\"save\"");
    }

    @Test
    void othersReadTheHoursOnThePageAndInTheResults() {
        var page =
                Browser.signedInAs("steward").get("/groups/" + People.AL_NOOR).asString();

        assertThat(page)
                .contains("Tuesday: 10:00 to 12:00, 13:00 to 14:00", "Thursday: 18:00 to 02:00")
                .contains("Thursday 24 December to Saturday 2 January: closed. Ring &lt;first&gt;")
                .contains("Closed on bank holidays.", "Not in the fasting month", "Closed now");
        assertThat(new Browser().get("/search?near=EM1+2AB").asString())
                .contains("Closed now. Opens on Thursday 4 March at 18:00", "Open now");
    }

    @Test
    void aSearchAsksForWhoIsOpenAndSpeaksALanguage() {
        var page = new Browser()
                .get("/search?near=EM1+2AB&openNow=true&language=ur")
                .asString();

        assertThat(page)
                .contains("name=\"openNow\" value=\"true\" checked", "<option value=\"ur\" selected>Urdu</option>")
                .contains("id=\"narrower\" open", "&amp;openNow=true&amp;language=ur&amp;cursor=abc");
        assertThat(Neighbours.directory
                        .lastCall("GET", "/api/directory/v1/search")
                        .query())
                .containsEntry("openNow", "true")
                .containsEntry("language", "ur");
        assertThat(new Browser().get("/search?q=nothing&openNow=true").asString())
                .contains("id=\"wider\" href=\"/search?near=&amp;need=&amp;q=nothing\"");
        assertThat(new Browser().get("/search?near=EM1+2AB").asString())
                .contains("id=\"narrower\">")
                .doesNotContain("openNow=true");
        assertThat(Neighbours.directory
                        .lastCall("GET", "/api/directory/v1/search")
                        .query())
                .doesNotContainKeys("openNow", "language");
    }

    /// A form that nothing was typed in: the seven days and two more rows.
    private static Map<String, Object> form(String etag) {
        var form = new HashMap<String, Object>();
        form.put("etag", etag);
        form.put("day", List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU", "SU", ""));
        form.put("opens", times());
        form.put("closes", times());
        return form;
    }

    private static List<String> times(Object... placed) {
        var column = new java.util.ArrayList<>(Collections.nCopies(9, ""));
        for (var i = 0; i < placed.length; i += 2) {
            column.set((int) placed[i], (String) placed[i + 1]);
        }
        return column;
    }
}
