package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.Neighbours;
import org.trellis.portal.fakes.People;

/// A group says how much it can take on, and everybody else reads one line of it.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class CapacityPagesTest {

    private static final String GROUP = "/api/directory/v1/groups/" + People.AL_NOOR;

    @Test
    void oneTapOnTheHomePagePauses() {
        var person = Browser.signedInAs("steward");
        assertThat(person.get("/home").asString())
                .contains("action=\"/capacity/pause\"", "id=\"pause\"", "Taking a few people on", "href=\"/capacity\"");

        var answer = person.post("/capacity/pause", Map.of());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/capacity?done=paused");
        assertThat(Neighbours.directory
                        .lastCall("PUT", GROUP + "/pause")
                        .json()
                        .path("until")
                        .asText("null"))
                .isEqualTo("null");
        assertThat(person.get("/capacity?done=paused").asString()).contains("Paused. Rest well.");
    }

    @Test
    void aHelperPausesAndResumesAndIsShownNoLimits() {
        var person = Browser.signedInAs("quayside-helper");

        assertThat(person.get("/home").asString()).contains("href=\"/capacity\"");
        assertThat(person.get("/capacity").asString())
                .contains("Paused until 3 March 2037", "id=\"resume\"", "value=\"2037-03-03\"", "Move the day")
                .doesNotContain("action=\"/capacity/limits\"");
        assertThat(person.post("/capacity/resume", Map.of()).statusCode()).isEqualTo(303);
        Neighbours.directory.lastCall("DELETE", "/api/directory/v1/groups/" + People.QUAYSIDE + "/pause");
    }

    @Test
    void aGroupThatIsFullReadsThatThePauseIsNotItsOwn() {
        assertThat(Browser.signedInAs("unfinished").get("/capacity").asString())
                .contains("Paused until 7 March 2037", "It is over after 7 March 2037", "id=\"pause\"")
                .doesNotContain("id=\"resume\"");
    }

    @Test
    void aDayThatCannotBeStaysInTheForm() {
        var person = Browser.signedInAs("steward");

        var over = person.post("/capacity/pause", Map.of("until", "2020-01-01"));
        assertThat(over.statusCode()).isEqualTo(422);
        assertThat(over.asString())
                .contains("id=\"until-error\"", "That day is over. Choose today", "value=\"2020-01-01\"")
                .contains("<title>Error: ");
        assertThat(person.post("/capacity/pause", Map.of("until", "next <week>"))
                        .asString())
                .contains("Write a day", "value=\"next &lt;week&gt;\"");
        assertThat(Browser.signedInAs("steward")
                        .in("cy")
                        .post("/capacity/pause", Map.of("until", "2020-01-01"))
                        .asString())
                .contains("diwrnod hwnnw drosodd");
    }

    @Test
    void limitsAreShownAndSavedWithTheirMark() {
        var person = Browser.signedInAs("steward");
        assertThat(person.get("/capacity").asString())
                .contains("name=\"etag\" value=\"&quot;3&quot;\"", "value=\"21:30\"", "value=\"08:00\"")
                .contains("id=\"most-0\" name=\"most\" type=\"number\" value=\"9\"");

        var answer = person.post(
                "/capacity/limits",
                Map.of(
                        "etag", "\"3\"",
                        "week", "4",
                        "most", List.of("9", "", "2"),
                        "need", List.of("food", "", ""),
                        "period", List.of("day", "week", "month"),
                        "from", "22:00",
                        "to", "07:30"));

        assertThat(answer.statusCode()).isEqualTo(303);
        var sent = Neighbours.directory.lastCall("PUT", GROUP + "/capacity").json();
        assertThat(sent.at("/limits/0").toString()).contains("\"period\":\"week\"", "\"most\":4");
        assertThat(sent.at("/limits/1/need").asText()).isEqualTo("food");
        assertThat(sent.at("/limits/2").toString()).contains("\"period\":\"month\"", "\"most\":2");
        assertThat(sent.at("/limits/3").isMissingNode()).isTrue();
        assertThat(sent.at("/quietHours/until").asText()).isEqualTo("07:30");
    }

    @Test
    void aPauseGivesWayToGoingSlow() {
        var person = Browser.signedInAs("steward");

        assertThat(person.post("/capacity/slow", Map.of("etag", "\"3\"", "slow", ""))
                        .asString())
                .contains("href=\"#slow\"", "Write a number from 1 to 1000");
        var answer = person.post("/capacity/slow", Map.of("etag", "\"3\"", "slow", "5"));

        assertThat(answer.header("Location")).endsWith("/capacity?done=slow");
        var sent = Neighbours.directory.lastCall("PUT", GROUP + "/capacity").json();
        assertThat(sent.at("/limits/0/most").asInt()).isEqualTo(5);
        assertThat(sent.at("/limits/1/need").asText()).isEqualTo("food");
        assertThat(sent.at("/quietHours/from").asText()).isEqualTo("21:30");
        Neighbours.directory.lastCall("DELETE", GROUP + "/pause");
    }

    @Test
    void whatIsWrongWithLimitsIsToldBesideThem() {
        var person = Browser.signedInAs("steward");

        var page = person.post(
                "/capacity/limits",
                Map.of(
                        "etag", "\"3\"",
                        "week", "many",
                        "most", "0",
                        "need", "food",
                        "period", "day",
                        "from", "22:00",
                        "to", ""));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("href=\"#week\"", "value=\"many\"", "href=\"#most-0\"", "id=\"most-0-error\"", "href=\"#to\"")
                .contains("Write both times, or neither");
        assertThat(person.post(
                                "/capacity/limits",
                                Map.of("etag", "\"3\"", "week", "2", "most", "2", "need", "", "period", "week"))
                        .asString())
                .contains("two limits for the same thing");
        var changed = person.post("/capacity/limits", Map.of("etag", "\"1\"", "week", "7"));
        assertThat(changed.statusCode()).isEqualTo(412);
        assertThat(changed.asString())
                .contains("Somebody else changed this meanwhile", "value=\"7\"", "value=\"&quot;3&quot;\"");
    }

    @Test
    void aNoteIsPutUpAndTakenDown() {
        var person = Browser.signedInAs("steward");
        assertThat(person.get("/capacity").asString())
                .contains("value=\"No fresh food &lt;today&gt;\"", "id=\"note-end\"");

        assertThat(person.post("/capacity/note", Map.of("text", " Closed for Eid ", "day", "2027-03-20"))
                        .statusCode())
                .isEqualTo(303);
        var sent = Neighbours.directory.lastCall("PUT", GROUP + "/note").json();
        assertThat(sent.path("text").asText()).isEqualTo("Closed for Eid");
        assertThat(sent.path("until").asText()).isEqualTo("2027-03-20");
        assertThat(person.post("/capacity/note/end", Map.of()).statusCode()).isEqualTo(303);
        assertThat(person.post("/capacity/note", Map.of("text", " ")).asString())
                .contains("Write what people should know");
        assertThat(person.post("/capacity/note", Map.of("text", "x".repeat(141)))
                        .asString())
                .contains("Use 140 letters or fewer", "value=\"" + "x".repeat(141) + "\"");
    }

    @Test
    void othersReadOneLineAndWhomToTryInstead() {
        var page = new Browser()
                .get("/groups/" + People.QUAYSIDE + "?need=company")
                .asString();

        assertThat(page)
                .contains("Paused until 3 March 2037", "The van &lt;is&gt; in for repair", "until 2 January 2037")
                .contains("Who to try instead", "help with: Company", "id=\"instead\"")
                .contains("href=\"/groups/" + People.AL_NOOR + "\"")
                .doesNotContain("href=\"/groups/" + People.QUAYSIDE + "\"")
                .doesNotContain("href=\"/groups/" + People.IMPORTED + "\"");
        var call = Neighbours.directory.lastCall("GET", "/api/directory/v1/search");
        assertThat(call.query()).containsEntry("need", "company").containsEntry("near", "EM2");
        assertThat(Browser.signedInAs("steward")
                        .get("/groups/" + People.AL_NOOR)
                        .asString())
                .contains("Taking a few people on")
                .doesNotContain("Who to try instead");
    }

    @Test
    void searchAndTheHelplineSayWhoPauses() {
        assertThat(new Browser().get("/search?near=EM1+2AB&need=company").asString())
                .contains("Taking a few people on", "Paused until 3 March 2037", "The van &lt;is&gt; in for repair")
                .contains("href=\"/groups/" + People.QUAYSIDE + "?need=company\"");
        assertThat(Browser.signedInAs("helpline")
                        .get("/console?near=EM1+2AB&need=food")
                        .asString())
                .contains("Paused until 3 March 2037");
    }

    @Test
    void whoeverSendsASignpostSeesThePauseBefore() {
        assertThat(Browser.signedInAs("steward")
                        .get("/signposts/new?to=" + People.QUAYSIDE)
                        .asString())
                .contains("id=\"paused\"", "Quayside Mutual Aid pauses until 3 March 2037", "id=\"send\"");
        assertThat(Browser.signedInAs("steward")
                        .get("/signposts/new?to=" + People.COUNCIL)
                        .asString())
                .doesNotContain("id=\"paused\"");
    }
}
