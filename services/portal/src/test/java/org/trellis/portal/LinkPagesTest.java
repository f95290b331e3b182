package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.Neighbours;
import org.trellis.portal.fakes.People;

/// Where links stand, what waits for an answer, and what happened on them.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class LinkPagesTest {

    private static final String LINKS = "/api/directory/v1/links/";

    @Test
    void whatWaitsForAnAnswerComesFirst() {
        var page = Browser.signedInAs("steward").get("/links").asString();

        assertThat(page)
                .containsSubsequence(
                        "id=\"waits-for-us\"",
                        "To lend &lt;b&gt;each other&lt;/b&gt; things",
                        "href=\"/links/" + People.QUAYSIDE + "\">Open to them too",
                        "action=\"/links/" + People.QUAYSIDE + "/set-aside\"",
                        "Not now",
                        "id=\"open-both\"",
                        "href=\"/links?standing=open-both\">Show all",
                        "id=\"waits-for-them\"",
                        "An organisation that hides just now")
                .doesNotContain("id=\"set-aside\"");
        assertThat(Browser.signedInAs("quayside-helper").get("/links").asString())
                .contains("id=\"waits-for-us\"")
                .doesNotContain("Not now", "Open to them too");
    }

    @Test
    void oneStandingIsShownAlone() {
        var page =
                Browser.signedInAs("steward").get("/links?standing=open-both").asString();

        assertThat(page)
                .contains("Eastmere Council", "href=\"/links?standing=open-both&amp;cursor=0e0\"", "aria-current")
                .doesNotContain("Quayside Mutual Aid");
        assertThat(Browser.signedInAs("steward")
                        .get("/links?standing=set-aside")
                        .asString())
                .contains("None of these.");
    }

    @Test
    void notNowIsOneTapAndCanBeTakenBack() {
        var person = Browser.signedInAs("steward");

        assertThat(person.post("/links/" + People.QUAYSIDE + "/set-aside", Map.of())
                        .header("Location"))
                .endsWith("/links?done=set-aside");
        assertThat(Neighbours.directory.lastCall("PUT", LINKS + People.QUAYSIDE + "/set-aside"))
                .isNotNull();
        assertThat(person.get("/links?done=set-aside").asString()).contains("Set aside. They see nothing of it.");
        assertThat(person.post("/links/" + People.QUAYSIDE + "/take-up", Map.of())
                        .header("Location"))
                .endsWith("/links?done=taken-up");
        assertThat(Neighbours.directory.lastCall("DELETE", LINKS + People.QUAYSIDE + "/set-aside"))
                .isNotNull();
    }

    @Test
    void whatHappenedIsToldInPlainWords() {
        var person = Browser.signedInAs("steward");

        assertThat(person.get("/links/" + People.COUNCIL).asString())
                .contains("href=\"/links/" + People.COUNCIL + "/history\"");
        assertThat(person.get("/links/" + People.COUNCIL + "/history").asString())
                .contains("What happened between Eastmere Council and you")
                .contains("The link with Eastmere Council was ended, both ways")
                .contains("Eastmere Council shared with you: How to reach us")
                .contains("href=\"/links/" + People.COUNCIL + "/history?cursor=7\"");
        assertThat(person.get("/links/" + People.FREE_WHARF + "/history").asString())
                .contains("What happened between An organisation that hides just now and you", "Nothing yet.");
    }

    @Test
    void aStoryCanBeShared() {
        var answer = Browser.signedInAs("steward")
                .post(
                        "/links/" + People.COUNCIL + "/cards",
                        Map.of("facet", "story", "purpose", "To tell it", "until", ""));

        assertThat(answer.header("Location")).endsWith("?done=shared");
        assertThat(Neighbours.directory.lastCall("PUT", LINKS + People.COUNCIL + "/cards/story"))
                .isNotNull();
    }
}
