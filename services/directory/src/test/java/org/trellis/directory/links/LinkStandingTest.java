package org.trellis.directory.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.directory.Borough.anonymous;
import static org.trellis.directory.Borough.council;
import static org.trellis.directory.Borough.group;
import static org.trellis.directory.Borough.opens;
import static org.trellis.directory.Borough.shows;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.logbook.Logs;
import org.trellis.testing.Tokens;

/// Where a link stands, and proposals that one does not answer.
@QuarkusTest
class LinkStandingTest {

    private static final List<String> STANDINGS = List.of("open-both", "waits-for-them", "waits-for-us", "set-aside");

    private Party group;
    private Party council;

    @BeforeEach
    void aCouncilThatOpensToAGroup() {
        group = group("Quayside Mutual Aid");
        shows(group, "public");
        council = council("Eastmere Council");
        opens(council, group, "signposts");
    }

    private static void stands(Party one, Party other, String standing) {
        one.asks().get("/links/{id}", other.id()).then().statusCode(200).body("standing", equalTo(standing));
        for (var word : STANDINGS) {
            list(one, word)
                    .body(
                            "items.organisation.id",
                            word.equals(standing) ? contains(other.id().toString()) : empty());
        }
    }

    private static ValidatableResponse list(Party one, String standing) {
        return one.asks().queryParam("standing", standing).get("/links").then().statusCode(200);
    }

    private static int sets(Party one, Party other) {
        return one.asks().put("/links/{id}/set-aside", other.id()).statusCode();
    }

    @Test
    void itIsSaidToBothAsEachSeesIt() {
        stands(council, group, "waits-for-them");
        stands(group, council, "waits-for-us");

        opens(group, council, "listed");
        stands(council, group, "open-both");
        stands(group, council, "open-both");

        shows(group, "unlisted");
        stands(council, group, "waits-for-them");
        stands(group, council, "open-both");
    }

    @Test
    void notNowChangesNothingForTheOtherSide() {
        var before = council.asks().get("/links/{id}", group.id()).asString();

        assertThat(sets(group, council)).isEqualTo(204);
        assertThat(sets(group, council)).isEqualTo(204);

        stands(group, council, "set-aside");
        assertThat(council.asks().get("/links/{id}", group.id()).asString()).isEqualTo(before);
        stands(council, group, "waits-for-them");
        group.asks().get("/links").then().body("items", hasSize(1), "items[0].theirs.level", equalTo("signposts"));
        assertThat(Logs.of(group, "proposal-set-aside")).hasSize(1);
        // What is told comes in order: had it been told, it would be there before this.
        opens(group, council, "listed");
        Logs.await(council, "link-opened", 2);
        assertThat(Logs.export(council)).doesNotContain("set-aside");
    }

    @Test
    void bothSidesHaveTheSameVerbs() {
        opens(group, council("Westmere Council"), "listed");
        var other = council("Northmere Council");
        opens(group, other, "listed");

        stands(other, group, "waits-for-us");
        assertThat(sets(other, group)).isEqualTo(204);
        stands(other, group, "set-aside");
        other.asks().delete("/links/{id}/set-aside", group.id()).then().statusCode(204);
        stands(other, group, "waits-for-us");
    }

    @Test
    void openingAnswersWhatWasSetAsideAndAskingAnewDoesNot() {
        sets(group, council);
        council.asks().delete("/links/{id}", group.id()).then().statusCode(204);
        group.asks().get("/links/{id}", council.id()).then().statusCode(404);
        opens(council, group, "partner");
        stands(group, council, "set-aside");

        opens(group, council, "listed");
        stands(group, council, "open-both");
        group.asks()
                .put("/links/{id}/set-aside", council.id())
                .then()
                .statusCode(422)
                .body("code", equalTo("opened-already"));
        group.asks().delete("/links/{id}", council.id()).then().statusCode(204);
        opens(council, group, "listed");
        stands(group, council, "waits-for-us");
    }

    @Test
    void whoeverIsNotInItFindsNothingToSetAside() {
        var stranger = council("Northmere Council");

        for (var id : List.of(group.id(), UUID.randomUUID())) {
            stranger.asks()
                    .put("/links/{id}/set-aside", id)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("not-found"));
            stranger.asks().delete("/links/{id}/set-aside", id).then().statusCode(404);
        }
        for (var word : STANDINGS) {
            list(stranger, word).body("items", empty());
        }
        new Party(council.id(), "", Tokens.of(council.id(), "helpline"))
                .asks()
                .put("/links/{id}/set-aside", group.id())
                .then()
                .statusCode(403);
        anonymous().put("/links/{id}/set-aside", group.id()).then().statusCode(401);
    }

    @Test
    void aHiddenOrBlockedProposalWaitsForNobody() {
        var hidden = group("Free Wharf Solidarity");
        opens(hidden, council, "partner");
        list(council, "waits-for-us").body("items", empty());
        assertThat(sets(council, hidden)).isEqualTo(404);

        group.asks().put("/blocks/{id}", council.id()).then().statusCode(204);
        for (var word : STANDINGS) {
            list(council, word).body("items", empty());
        }
    }

    @Test
    void aListOfOneStandingComesInPages() {
        for (var n = 0; n < 3; n++) {
            opens(group, council("Council " + n), "listed");
        }

        String next = group.asks()
                .queryParams("standing", "waits-for-them", "limit", 2)
                .get("/links")
                .then()
                .body("items", hasSize(2))
                .extract()
                .path("next");
        group.asks()
                .queryParams("standing", "waits-for-them", "limit", 2, "cursor", next)
                .get("/links")
                .then()
                .body("items", hasSize(1), "next", nullValue());
        group.asks().queryParam("standing", "perhaps").get("/links").then().statusCode(404);
        group.asks().queryParam("limit", 51).get("/links").then().statusCode(400);
    }
}
