package org.trellis.directory.liaison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.directory.Borough.opens;
import static org.trellis.directory.Borough.shows;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.directory.accounts.Role;
import org.trellis.directory.logbook.Logs;

/// Somebody looks after a link. The other side reads their name while the link is open both ways, and nobody else does.
@QuarkusTest
class LiaisonTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private final String priyaId = Crowd.fresh("priya");
    private final String tomId = Crowd.fresh("tom");
    private Party council;
    private Party priya;
    private Party tom;
    private Party group;

    @BeforeEach
    void theyAreLinked() {
        council = Crowd.council("Eastmere Council");
        priya = Crowd.member(council, priyaId, Role.HELPLINE);
        tom = Crowd.member(council, tomId, Role.LIAISON_OFFICER);
        group = Crowd.group("Quayside Mutual Aid");
        Borough.writes(group);
        shows(group, "linked");
        opens(group, council, "signposts");
        opens(council, group, "listed");
        isCalled(priya, "Priya");
        isCalled(tom, "Tom");
        works(priyaId, "Communities team", null);
    }

    private static void isCalled(Party who, String called) {
        who.asks().body(Map.of("called", called)).put("/members/me").then().statusCode(204);
    }

    private void works(String person, String team, Map<String, String> cover) {
        var post = new HashMap<String, Object>(Map.of("team", team));
        if (cover != null) {
            post.put("cover", cover);
        }
        council.asks().body(post).put("/members/{p}/post", person).then().statusCode(200);
    }

    private void names(String person) {
        council.asks()
                .body(Map.of("person", person))
                .put("/links/{o}/liaison", group.id())
                .then()
                .statusCode(204);
    }

    private ValidatableResponse theGroupReads() {
        return group.asks().get("/links/{o}/liaison", council.id()).then().statusCode(200);
    }

    @Test
    void theOtherSideReadsTheNameTheTeamAndTodaysCoverAndNoMore() {
        theGroupReads().body("theirs", nullValue(), "ours", nullValue(), "openBothWays", equalTo(true));
        council.asks()
                .body(Map.of("person", tomId, "contact", "communities@eastmere.example"))
                .put("/liaisons/default")
                .then()
                .statusCode(204);
        theGroupReads()
                .body("theirs.called", equalTo("Tom"), "theirs.contact", equalTo("communities@eastmere.example"));
        names(priyaId);

        var read = theGroupReads()
                .body("theirs.called", equalTo("Priya"), "theirs.team", equalTo("Communities team"))
                .body("theirs.cover", nullValue(), "theirs.contact", nullValue())
                .extract()
                .asString();
        assertThat(read).doesNotContain(priyaId, "Tom", "since");

        // It follows what they are called, and a cover counts on its days alone.
        isCalled(priya, "Pri");
        works(priyaId, "Desk", cover(TODAY.plusDays(1), TODAY.plusDays(9)));
        theGroupReads().body("theirs.called", equalTo("Pri"), "theirs.cover", nullValue());
        works(priyaId, "Desk", cover(TODAY.minusDays(1), TODAY));
        theGroupReads()
                .body("theirs.cover.called", equalTo("Tom"), "theirs.cover.until", equalTo(TODAY.toString()))
                .body("theirs.team", equalTo("Desk"));
        council.asks()
                .get("/liaisons")
                .then()
                .body("items", hasSize(2), "items[0].link", nullValue(), "items[1].link.name", equalTo(group.name()))
                .body("items[1].person", equalTo(priyaId), "items[1].cover.called", equalTo("Tom"));
        // A group may name one too.
        group.asks()
                .body(Map.of("person", Crowd.personOf(group)))
                .put("/links/{o}/liaison", council.id())
                .then()
                .statusCode(204);
        isCalled(group, "Amina");
        council.asks()
                .get("/links/{o}/liaison", group.id())
                .then()
                .body("theirs.called", equalTo("Amina"), "ours.called", equalTo("Pri"));
        for (var party : List.of(council, group)) {
            assertThat(Logs.exported(party)).noneMatch(entry -> entry.toString().matches(".*(Priya|Tom|Amina).*"));
        }
        assertThat(Logs.of(council, "liaison-named")).hasSize(2);
    }

    private Map<String, String> cover(LocalDate from, LocalDate until) {
        return Map.of("person", tomId, "from", from.toString(), "until", until.toString());
    }

    @Test
    void whoLeavesIsNoLiaisonAnyMoreAndCoversForNobodyAtOnce() {
        names(priyaId);
        works(priyaId, "Desk", cover(TODAY, TODAY));
        theGroupReads().body("theirs.cover.called", equalTo("Tom"));

        council.asks().delete("/members/{p}", tomId).then().statusCode(200);
        theGroupReads().body("theirs.called", equalTo("Priya"), "theirs.cover", nullValue());
        priya.asks().delete("/members/me").then().statusCode(200);
        theGroupReads().body("theirs", nullValue());
        council.asks().get("/liaisons").then().body("items", empty());

        council.asks()
                .body(Map.of("person", priyaId))
                .put("/links/{o}/liaison", group.id())
                .then()
                .statusCode(422)
                .body("code", equalTo("liaison-not-here"));
    }

    @Test
    void whoIsNamedReadsSoAndDeclinesAndNobodyElseDoesItForThem() {
        names(priyaId);
        String id = priya.asks()
                .get("/liaisons")
                .then()
                .body("items[0].me", equalTo(true))
                .extract()
                .path("items[0].id");
        var stranger = Crowd.council("Northmere Council");
        for (var other : List.of(tom, group, stranger)) {
            other.asks().delete("/liaisons/mine/{l}", id).then().statusCode(404);
        }
        priya.asks()
                .body(Map.of("person", priyaId))
                .put("/links/{o}/liaison", group.id())
                .then()
                .statusCode(403);

        priya.asks().delete("/liaisons/mine/{l}", id).then().statusCode(204);

        theGroupReads().body("theirs", nullValue());
        priya.asks().delete("/liaisons/mine/{l}", id).then().statusCode(404);
        assertThat(Logs.of(council, "liaison-declined").getFirst())
                .extracting("about.organisation")
                .isEqualTo(group.id().toString());
    }

    @Test
    void namesAreForTheOtherSideAloneAndGoWithTheLink() {
        names(priyaId);
        council.asks()
                .body(Map.of("person", tomId))
                .put("/liaisons/default")
                .then()
                .statusCode(204);
        var stranger = Crowd.group("Free Wharf Solidarity");
        var absent = stranger.asks().get("/links/{o}/liaison", UUID.randomUUID());
        for (var opened : List.of(false, true)) {
            if (opened) {
                shows(stranger, "linked");
                opens(stranger, council, "listed");
            }
            // A side of one's own makes nobody's name known.
            var answer = stranger.asks().get("/links/{o}/liaison", council.id());
            if (opened) {
                answer.then().statusCode(200).body("theirs", nullValue(), "openBothWays", equalTo(false));
            } else {
                assertThat(answer.statusCode()).isEqualTo(404);
                assertThat(answer.asString()).isEqualTo(absent.asString());
            }
            assertThat(answer.asString()).doesNotContain("Priya", "Tom");
        }
        // A hidden group is nobody to name somebody for.
        stranger.asks()
                .body(Map.of("person", Crowd.personOf(stranger)))
                .put("/links/{o}/liaison", Crowd.group("Lamplight Kitchen").id())
                .then()
                .statusCode(404);

        shows(group, "unlisted");
        theGroupReads().body("theirs", nullValue());
        shows(group, "linked");
        theGroupReads().body("theirs.called", equalTo("Priya"));

        group.asks().delete("/links/{o}", council.id()).then().statusCode(204);
        group.asks().get("/links/{o}/liaison", council.id()).then().statusCode(404);
        opens(group, council, "signposts");
        opens(council, group, "listed");
        // The one for this link went with it; the one for all is there again.
        theGroupReads().body("theirs.called", equalTo("Tom"));
        council.asks().delete("/liaisons/default").then().statusCode(204);
        council.asks().delete("/links/{o}/liaison", group.id()).then().statusCode(204);
        theGroupReads().body("theirs", nullValue());
        Borough.anonymous().get("/links/{o}/liaison", council.id()).then().statusCode(401);
    }

    @Test
    void whereNothingIsOpenedNobodyIsNamed() {
        var other = Crowd.council("Westmere Council");
        council.asks()
                .body(Map.of("person", tomId))
                .put("/links/{o}/liaison", other.id())
                .then()
                .statusCode(422)
                .body("code", equalTo("link-not-opened"), "detail", notNullValue());
        council.asks().get("/liaisons").then().body("items", empty());
        council.asks()
                .body(Map.of("person", tomId, "contact", "<b>"))
                .put("/liaisons/default")
                .then()
                .statusCode(400);
    }
}
