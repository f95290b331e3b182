package org.trellis.directory.hiding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.trellis.directory.Borough.anonymous;
import static org.trellis.directory.Borough.council;
import static org.trellis.directory.Borough.group;
import static org.trellis.directory.Borough.opens;
import static org.trellis.directory.Borough.page;
import static org.trellis.directory.Borough.shows;
import static org.trellis.directory.Borough.writes;
import static org.trellis.directory.Operators.email;
import static org.trellis.directory.Operators.operator;
import static org.trellis.directory.Operators.stewardAt;
import static org.trellis.directory.Operators.theTimeIsCome;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Post;
import org.trellis.directory.accounts.KeycloakDouble;
import org.trellis.testing.Tokens;

@QuarkusTest
class HidingResourceTest {

    private static final String REASON = "The page names a private person's home.";

    private static Party publicGroup() {
        var group = group("Quayside Mutual Aid");
        writes(group);
        shows(group, "public");
        return group;
    }

    static ValidatableResponse hides(UUID group, String reason, Duration length) {
        return operator()
                .asks()
                .body(Map.of(
                        "organisation",
                        group,
                        "reason",
                        reason,
                        "until",
                        Instant.now().plus(length)))
                .post("/hidings")
                .then();
    }

    private static void isGone(Party group) {
        anonymous().get("/groups/{id}/listing", group.id()).then().statusCode(404);
        anonymous().get("/organisations/{id}", group.id()).then().statusCode(404);
        anonymous()
                .queryParams("lat", 52.6, "lon", 1.75, "radius", 1000, "limit", 50)
                .get("/search")
                .then()
                .body("items.findAll { it.id == '%s' }".formatted(group.id()), hasSize(0));
    }

    private static void isThere(Party group) {
        anonymous().get("/groups/{id}/listing", group.id()).then().statusCode(200);
        anonymous().get("/organisations/{id}", group.id()).then().statusCode(200);
    }

    @Test
    void thePublicPageIsGoneAtOnceAndLinksStay() {
        var group = publicGroup();
        var council = council("Eastmere Council");
        var email = email();
        stewardAt(group, email);
        opens(group, council, "signposts");

        hides(group.id(), REASON, Duration.ofHours(2)).statusCode(201).body("name", equalTo("Quayside Mutual Aid"));

        isGone(group);
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> Post.types(
                                "trellis.directory.listing.v1", group.id().toString())
                        .getLast()
                        .equals("trellis.listing.withdrawn"));
        assertThat(KeycloakDouble.members(group.id())).doesNotContainKey("operator");
        council.asks().get("/groups/{id}/listing", group.id()).then().statusCode(200);
        council.asks().get("/links/{id}", group.id()).then().body("theirs.level", equalTo("signposts"));
        var notice = Post.newest("listing-hidden", n -> n.to().equals(email));
        assertThat(notice.words()).containsEntry("reason", REASON).containsKeys("until", "link", "organisation");
        assertThat(notice.urgent()).isTrue();
        group.asks()
                .get("/hidings/mine")
                .then()
                .body("items", hasSize(1))
                .body("items[0].reason", equalTo(REASON), "items[0].until", notNullValue());
    }

    @Test
    void whateverTheGroupDoesMeanwhileTheEndDoesNotForget() {
        var group = publicGroup();
        hides(group.id(), REASON, Duration.ofHours(2)).statusCode(201);

        group.asks()
                .body(page("Quayside"))
                .put("/groups/{id}/listing", group.id())
                .then()
                .statusCode(200);
        group.asks().post("/groups/{id}/confirmation", group.id()).then().statusCode(200);
        isGone(group);
        shows(group, "linked");
        shows(group, "public");
        isGone(group);
        operator().asks().delete("/hidings/{id}", theHidingOf(group)).then().statusCode(204);
        isThere(group);
        anonymous().get("/organisations/{id}", group.id()).then().body("name", equalTo("Quayside"));
        operator()
                .asks()
                .delete("/hidings/{id}", theHidingOf(group))
                .then()
                .statusCode(409)
                .body("code", equalTo("hiding-over"));
    }

    private static String theHidingOf(Party group) {
        return group.asks().get("/hidings/mine").path("items[0].id");
    }

    @Test
    void itIsOverByItselfAndTheStewardsHear() {
        var group = publicGroup();
        var email = email();
        stewardAt(group, email);
        hides(group.id(), REASON, Duration.ofSeconds(2)).statusCode(201);
        isGone(group);

        Awaitility.await().untilAsserted(() -> isThere(group));
        Post.newest("listing-shown-again", n -> n.to().equals(email));
        group.asks().get("/hidings/mine").then().body("items[0].ended", equalTo("over"));
        hides(group.id(), REASON.toUpperCase(Locale.ROOT), Duration.ofHours(1))
                .statusCode(422)
                .body("code", equalTo("hiding-same-reason"));
        hides(group.id(), "The page offers something else now.", Duration.ofHours(1))
                .statusCode(201);
    }

    @Test
    void aGroupThatHidMeanwhileStaysHidden() {
        var group = publicGroup();
        hides(group.id(), REASON, Duration.ofHours(1)).statusCode(201);
        shows(group, "unlisted");

        operator().asks().delete("/hidings/{id}", theHidingOf(group)).then().statusCode(204);

        isGone(group);
    }

    @Test
    void whileSignInIsAwayThePageIsGoneAllTheSameAndTheStewardsHearLater() {
        var group = publicGroup();
        var email = email();
        stewardAt(group, email);
        KeycloakDouble.isAway(true);
        try {
            hides(group.id(), REASON, Duration.ofHours(1)).statusCode(201);
            isGone(group);
        } finally {
            KeycloakDouble.isAway(false);
        }
        theTimeIsCome("hiding");
        Post.newest("listing-hidden", n -> n.to().equals(email));
        isGone(group);
    }

    @Test
    void aHiddenPageIsAsAbsentAsOneThatNeverWas() {
        var hidden = group("Free Wharf Solidarity");
        shows(hidden, "linked");
        var absent = hides(UUID.randomUUID(), REASON, Duration.ofHours(1))
                .statusCode(404)
                .extract()
                .asString();

        assertThat(hides(hidden.id(), REASON, Duration.ofHours(1))
                        .statusCode(404)
                        .extract()
                        .asString())
                .isEqualTo(absent);
        hides(council("Eastmere Council").id(), REASON, Duration.ofHours(1)).statusCode(404);
    }

    @Test
    void withoutAReasonOrAnEndNothingHappens() {
        var group = publicGroup();
        hides(group.id(), "Bad", Duration.ofHours(1)).statusCode(400);
        hides(group.id(), REASON, Duration.ofHours(25)).statusCode(422);
        hides(group.id(), REASON, Duration.ofHours(-1)).statusCode(422);
        var endless = new HashMap<String, Object>(Map.of("organisation", group.id(), "reason", REASON));
        operator().asks().body(endless).post("/hidings").then().statusCode(400);
        isThere(group);
    }

    @Test
    void theGroupAppealsOnceAndTheOperatorReadsIt() {
        var group = publicGroup();
        hides(group.id(), REASON, Duration.ofHours(1)).statusCode(201);
        var id = theHidingOf(group);
        var words = Map.of("words", "It is our own office.");
        var helper = new Party(group.id(), "", Tokens.of(group.id(), "helper"));

        helper.asks().body(words).post("/hidings/{id}/appeal", id).then().statusCode(403);
        group.asks().body(words).post("/hidings/{id}/appeal", id).then().statusCode(201);
        group.asks()
                .body(words)
                .post("/hidings/{id}/appeal", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("appealed-already"));
        operator()
                .asks()
                .get("/hidings")
                .then()
                .body("items.find { it.id == '%s' }.appeal".formatted(id), equalTo("It is our own office."));
    }

    @Test
    void othersLearnNothingAndDoNothing() {
        var group = publicGroup();
        hides(group.id(), REASON, Duration.ofHours(1)).statusCode(201);
        var id = theHidingOf(group);
        var councillor = UUID.randomUUID();
        var words = Map.of("words", "Let me try.");
        for (var other : List.of(
                council("Eastmere Council"),
                group("Hollin Street Neighbours"),
                new Party(councillor, "", Tokens.of(councillor, "councillor")))) {
            other.asks().get("/hidings").then().statusCode(403);
            other.asks().delete("/hidings/{id}", id).then().statusCode(403);
            other.asks().get("/hidings/mine").then().body("items", hasSize(0));
            var absent = other.asks().body(words).post("/hidings/{id}/appeal", UUID.randomUUID());
            var hidden = other.asks().body(words).post("/hidings/{id}/appeal", id);
            assertThat(hidden.statusCode()).isEqualTo(404);
            assertThat(hidden.asString()).isEqualTo(absent.asString());
        }
        operator().asks().body(words).post("/hidings/{id}/appeal", id).then().statusCode(404);
        anonymous().get("/hidings/mine").then().statusCode(401);
        anonymous().get("/hidings").then().statusCode(401);
    }
}
