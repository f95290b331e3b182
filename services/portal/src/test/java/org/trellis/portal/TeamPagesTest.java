package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.FakeTeams;
import org.trellis.portal.fakes.Neighbours;
import org.trellis.portal.fakes.People;

/// A council keeps its teams, and a group shows something to one of them alone.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class TeamPagesTest {

    private static final String TEAMS = "/api/directory/v1/teams";
    private static final String HARBOUR = "/teams/" + FakeTeams.HARBOUR;
    private static final String CARDS = "/links/" + People.COUNCIL + "/cards";

    @Test
    void itsPeopleFindTheTeamsWherePeopleAre() {
        var officer = Browser.signedInAs("liaison");
        assertThat(officer.get("/people").asString()).contains("href=\"/teams\"");
        assertThat(officer.get("/teams").asString())
                .contains("Harbour &lt;ward&gt; team", "You are in it", "Jo", "href=\"" + HARBOUR + "\"", "id=\"make\"")
                .doesNotContain("gone");
        assertThat(Browser.signedInAs("helpline").get("/teams").asString())
                .contains("Quay team")
                .doesNotContain("id=\"make\"", "href=\"" + HARBOUR + "\"");
        assertThat(Browser.signedInAs("steward").get("/people").asString()).doesNotContain("href=\"/teams\"");
    }

    @Test
    void aGroupHasNoTeamsAndOnlyKeepersChangeThem() {
        for (var path : List.of("/teams", HARBOUR)) {
            assertThat(Browser.signedInAs("steward").get(path).statusCode()).isEqualTo(404);
        }
        var helpline = Browser.signedInAs("helpline");
        assertThat(helpline.get(HARBOUR).statusCode()).isEqualTo(404);
        assertThat(helpline.post("/teams", Map.of("name", "Mine")).statusCode()).isEqualTo(404);
        assertThat(helpline.post(HARBOUR + "/removal", Map.of()).statusCode()).isEqualTo(404);
        assertThat(Browser.signedInAs("liaison")
                        .get("/teams/0e000000-0000-7000-8000-0000000000ff")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aTeamIsMadeOnceAndAMistakeLosesNothing() {
        var officer = Browser.signedInAs("liaison");

        var empty = officer.post("/teams", Map.of("name", " ", "wards", "E0 <x>"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.asString()).contains("Write what it is called", "value=\"E0 &lt;x&gt;\"");
        var taken = officer.post("/teams", Map.of("name", "Quay team", "wards", "E05999902"));
        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(taken.asString())
                .contains("Another one of your teams is called that", "value=\"Quay team\"", "value=\"E05999902\"");

        var made = officer.post("/teams", Map.of("name", "Harbour", "wards", "E05999901,  E05999902", "key", "x"));
        assertThat(made.header("Location")).endsWith(HARBOUR + "?done=made");
        var call = Neighbours.directory.lastCall("POST", TEAMS);
        assertThat(call.header("idempotency-key")).matches("[0-9a-f-]{36}");
        assertThat(call.json().path("wards").toString()).isEqualTo("[\"E05999901\",\"E05999902\"]");
    }

    @Test
    void peopleComeAndGoAndTheTeamIsRemovedOnPurpose() {
        var officer = Browser.signedInAs("liaison");
        assertThat(officer.get(HARBOUR).asString())
                .contains("id=\"take-out-" + People.NAMELESS + "\"", "<option value=\"" + People.AMINA + "\"")
                .doesNotContain("<option value=\"" + People.NAMELESS + "\"");

        assertThat(officer.post(HARBOUR + "/people", Map.of("person", "")).asString())
                .contains("Choose somebody");
        assertThat(officer.post(HARBOUR + "/people", Map.of("person", People.AMINA))
                        .header("Location"))
                .endsWith("?done=added");
        assertThat(Neighbours.directory.lastCall("PUT", TEAMS + "/" + FakeTeams.HARBOUR + "/people/" + People.AMINA))
                .isNotNull();
        assertThat(officer.post(HARBOUR + "/people/" + People.NAMELESS + "/end", Map.of())
                        .header("Location"))
                .endsWith("?done=taken-out");
        assertThat(officer.post(HARBOUR, Map.of("name", "Dock team")).header("Location"))
                .endsWith("?done=saved");
        assertThat(officer.get(HARBOUR + "/removal").asString())
                .contains("Remove the team Harbour &lt;ward&gt; team?", "nobody sees it any more");
        assertThat(officer.post(HARBOUR + "/removal", Map.of()).header("Location"))
                .endsWith("/teams?done=removed");
    }

    @Test
    void aGroupSharesWithOneTeam() {
        var steward = Browser.signedInAs("steward");
        assertThat(steward.get("/links/" + People.COUNCIL).asString())
                .contains(
                        "Everybody at Eastmere Council",
                        "<option value=\"" + FakeTeams.HARBOUR + "\"",
                        "Harbour &lt;ward&gt; team",
                        "Only the team &quot;Quay team&quot; sees it",
                        "href=\"/preview?as=" + People.COUNCIL + "&amp;team=" + FakeTeams.QUAY + "\"",
                        "It was for a team that is no more, so nobody there sees it");
        assertThat(steward.get("/links/" + People.QUAYSIDE).asString()).doesNotContain("name=\"team\"");

        var shared = steward.post(
                CARDS, Map.of("facet", "area", "purpose", "For callers", "until", "", "team", FakeTeams.QUAY));

        assertThat(shared.header("Location")).endsWith("?done=shared-with-team");
        assertThat(Neighbours.directory
                        .lastCall("PUT", "/api/directory/v1" + CARDS + "/area")
                        .json()
                        .path("team")
                        .asText())
                .isEqualTo(FakeTeams.QUAY);
        assertThat(steward.get("/links").asString())
                .contains(
                        "Only the team &quot;Quay team&quot; sees it", "Only your team &quot;Duty team&quot; sees it");
    }

    @Test
    void aTeamThatIsNotUnderstoodIsNotEverybody() {
        var steward = Browser.signedInAs("steward");

        var page = steward.post(
                CARDS, Map.of("facet", "numbers", "purpose", "For <callers>", "until", "", "team", "Harbour"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("Choose one of the teams that they have now", "value=\"For &lt;callers&gt;\"");
        assertThatThrownBy(() -> Neighbours.directory.lastCall("PUT", "/api/directory/v1" + CARDS + "/numbers"))
                .hasMessageContaining("Nobody called");
        page = steward.post(CARDS, Map.of("facet", "activities", "purpose", "For all", "until", "", "team", ""));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("first take it back", "href=\"#team\"");
    }

    @Test
    void theGroupSeesItsPageWithTheTeamsEyes() {
        var page = Browser.signedInAs("steward")
                .get("/preview?as=" + People.COUNCIL + "&team=" + FakeTeams.QUAY)
                .asString();

        assertThat(page).contains("This is what the team &quot;Quay team&quot; of Eastmere Council sees.");
        assertThat(Neighbours.directory
                        .lastCall("GET", "/api/directory/v1/groups/" + People.AL_NOOR + "/preview")
                        .query())
                .containsEntry("team", FakeTeams.QUAY);
        assertThat(Browser.signedInAs("steward")
                        .get("/preview?as=" + People.COUNCIL + "&team=0e000000-0000-7000-8000-0000000000ff")
                        .asString())
                .contains("This is what Eastmere Council sees.", "In none of them");
    }

    @Test
    void theHistoryNamesTheTeam() {
        assertThat(Browser.signedInAs("steward")
                        .get("/links/" + People.COUNCIL + "/history")
                        .asString())
                .contains(
                        "Shared with the team &quot;Harbour &lt;ward&gt; team&quot; of Eastmere Council: How to reach us",
                        "Taken back from one team of Eastmere Council: How to reach us");
    }
}
