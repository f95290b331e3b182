package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.FakeItems;
import org.trellis.portal.fakes.Neighbours;
import org.trellis.portal.fakes.People;

/// A group has something in hand, and invites a guest to it; and is a guest itself.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class ItemPagesTest {

    private static final String API = "/api/directory/v1/items";
    private static final String PARTY = "/items/" + FakeItems.PARTY;
    private static final String VISITED = "/items/" + FakeItems.VISITED;

    @Test
    void theWayLeadsFromAProposalToAnInvitation() {
        var steward = Browser.signedInAs("steward");
        assertThat(steward.get("/home").asString()).contains("href=\"/items\"");
        assertThat(steward.get("/links?standing=waits-for-us").asString())
                .containsPattern("href=\"/items\\?invite=[0-9a-f-]{36}\">Invite them to one item instead");

        assertThat(steward.get("/items?invite=" + People.COUNCIL).asString())
                .contains(
                        "To which item do you invite Eastmere Council?",
                        "href=\"" + PARTY + "?invite=" + People.COUNCIL + "#inviting\"",
                        "href=\"/items/new?invite=" + People.COUNCIL + "\"");
        var empty = steward.post("/items/new", Map.of("title", " ", "about", "For <us>", "invite", People.COUNCIL));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.asString())
                .contains("Say in a few words", "For &lt;us&gt;", "value=\"" + People.COUNCIL + "\"");
        assertThat(steward.post("/items/new", Map.of("title", "One too many")).asString())
                .contains("There are 50 open items at most", "value=\"One too many\"");
        assertThat(steward.post("/items/new", Map.of("title", "Street party", "invite", People.COUNCIL))
                        .header("Location"))
                .endsWith(PARTY + "?done=made&invite=" + People.COUNCIL + "#inviting");
        assertThat(Neighbours.directory.lastCall("POST", API).header("idempotency-key"))
                .matches("[0-9a-f-]{36}");

        assertThat(steward.get(PARTY + "?invite=" + People.QUAYSIDE).asString())
                .contains("<option value=\"helper\"", "Everybody there")
                .doesNotContain("<option value=\"councillor\"");
        var wrong = steward.post(
                PARTY + "/guests", Map.of("organisation", People.COUNCIL, "until", "soon", "role", "councillor"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString())
                .contains("Write a day", "value=\"soon\"", "<option value=\"councillor\" selected>");
        assertThat(steward.post(PARTY + "/guests", Map.of("organisation", People.COUNCIL, "until", "2039-01-01"))
                        .asString())
                .contains("Choose a last day from today on");
        assertThat(steward.post(
                                PARTY + "/guests",
                                Map.of("organisation", People.COUNCIL, "until", "2036-12-14", "role", "councillor"))
                        .header("Location"))
                .endsWith("?done=invited");
        assertThat(Neighbours.directory
                        .lastCall("PUT", API + "/" + FakeItems.PARTY + "/guests/" + People.COUNCIL)
                        .json()
                        .toString())
                .isEqualTo("{\"until\":\"2036-12-14\",\"role\":\"councillor\"}");
    }

    @Test
    void theHostSeesItsGuestsAndEndsThingsOnPurpose() {
        var steward = Browser.signedInAs("steward");
        assertThat(steward.get(PARTY + "?q=mere").asString())
                .contains(
                        "Street &lt;party&gt;",
                        "Eastmere &lt;Council&gt;",
                        "Only: Councillor",
                        "Guest until 4 December 2036",
                        "An organisation that hides just now",
                        "Left by itself",
                        "A drawing &lt;by hand&gt;",
                        "Another guest",
                        "cursor=0e000000-0000-7000-8000-0000000000f8#notes",
                        "?invite=" + People.COUNCIL + "#inviting\">Eastmere Council")
                .doesNotContain("id=\"badge\"", "id=\"leave\"");
        assertThat(steward.get("/items/" + FakeItems.CLOSED).asString())
                .contains("This item is closed", "id=\"remove\"")
                .doesNotContain("id=\"add-note\"", "id=\"inviting\"", "id=\"close\"");

        var late = steward.post(PARTY + "/words", Map.of("title", "Party", "about", "Mine", "etag", "\"3\""));
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.asString()).contains("Your words are still here", "value=\"Party\"", "Street &lt;party&gt;");
        assertThat(steward.post(PARTY + "/words", Map.of("title", "Party", "etag", "\"4\""))
                        .header("Location"))
                .endsWith("?done=saved");
        assertThat(steward.post(PARTY + "/guests/" + People.COUNCIL + "/end", Map.of())
                        .header("Location"))
                .endsWith("?done=let-go");
        assertThat(steward.get(PARTY + "/closing").asString()).contains("You keep the notes");
        assertThat(steward.post(PARTY + "/closing", Map.of()).header("Location"))
                .endsWith("?done=closed");
        assertThat(steward.post(PARTY + "/removal", Map.of()).header("Location"))
                .endsWith("/items?done=removed");
    }

    @Test
    void aGuestHasABadgeAddsANoteAndLeaves() {
        var steward = Browser.signedInAs("steward");
        assertThat(steward.get("/items").asString())
                .contains(
                        "Where you are guests", "href=\"" + VISITED + "\"", "Quayside &lt;Mutual&gt; Aid invited you");
        assertThat(steward.get(VISITED).asString())
                .contains(
                        "You are a guest here until 4 December 2036",
                        "Write nothing by which a resident",
                        "id=\"leave\"")
                .doesNotContain("id=\"inviting\"", "id=\"guests\"", "id=\"close\"", "id=\"edit\"");

        var empty = steward.post(VISITED + "/notes", Map.of("text", " "));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.asString()).contains("Write something");
        assertThat(steward.post(VISITED + "/notes", Map.of("text", "Too much")).asString())
                .contains("There are 500 notes", ">Too much</textarea>");
        assertThat(steward.post(VISITED + "/notes", Map.of("text", "By hand\r\nis fine"))
                        .header("Location"))
                .endsWith("?done=noted");
        var call = Neighbours.directory.lastCall("POST", API + "/" + FakeItems.VISITED + "/notes");
        assertThat(call.header("idempotency-key")).matches("[0-9a-f-]{36}");
        assertThat(call.json().path("text").asText()).isEqualTo("By hand\nis fine");
        assertThat(steward.get(VISITED + "/leaving").asString()).contains("sees that you left, and not why");
        for (var path : List.of(VISITED, PARTY)) {
            assertThat(steward.post(path + "/leaving", Map.of()).header("Location"))
                    .endsWith("/items?done=left");
        }
    }

    @Test
    void whoOnlyReadsAndWhoIsAGuestChangeNothing() {
        var helpline = Browser.signedInAs("helpline");
        assertThat(helpline.get(PARTY).asString())
                .contains("id=\"add-note\"")
                .doesNotContain("id=\"inviting\"", "id=\"let-go-", "id=\"close\"", "id=\"edit\"");
        var steward = Browser.signedInAs("steward");
        for (var path : List.of("/words", "/closing", "/removal")) {
            assertThat(helpline.get(PARTY + path).statusCode()).isEqualTo(404);
            assertThat(steward.get(VISITED + path).statusCode()).isEqualTo(404);
            assertThat(steward.post(VISITED + path, Map.of("title", "Mine")).statusCode())
                    .isEqualTo(404);
        }
        assertThat(helpline.get("/items/new").statusCode()).isEqualTo(404);
        assertThat(steward.post(VISITED + "/guests", Map.of("organisation", People.COUNCIL))
                        .statusCode())
                .isEqualTo(404);
        assertThat(steward.get(PARTY + "/leaving").statusCode()).isEqualTo(404);
        var absent = steward.get("/items/0e000000-0000-7000-8000-0000000000ff");
        assertThat(absent.statusCode()).isEqualTo(404);
        assertThat(new Browser().get("/items").statusCode()).isIn(302, 303);
    }
}
