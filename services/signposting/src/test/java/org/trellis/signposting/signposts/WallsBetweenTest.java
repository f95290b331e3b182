package org.trellis.signposting.signposts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.trellis.signposting.Party.council;
import static org.trellis.signposting.Party.group;
import static org.trellis.signposting.Party.signpost;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.signposting.Party;
import org.trellis.testing.Directory;
import org.trellis.testing.Tokens;

/// What somebody learns who has no part in a signpost: nothing.
@QuarkusTest
class WallsBetweenTest {

    @Inject
    Directory directory;

    private final Party group = group();
    private final Party council = council();
    private final Party stranger = council();
    private UUID signpost;

    @BeforeEach
    void aSignpostWasSent() {
        directory.opens(group, council, "signposts");
        directory.settle();
        signpost = council.sent(group.id(), "Second floor, no lift.");
    }

    @Test
    void anotherOrganisationGetsTheSameAnswerAsForWhatIsNotThere() {
        var absent = UUID.randomUUID();

        same(stranger.asks().get("/signposts/{id}", signpost), stranger.asks().get("/signposts/{id}", absent));
        same(files(signpost), files(absent));
        same(sends(group.id()), sends(absent));
    }

    @Test
    void whoeverIsKeptOutGetsTheAnswerOfAGroupThatIsNotThere() {
        var open = group();
        directory.publishes(open);
        Awaitility.await().until(() -> sends(open.id()).statusCode() != 404);

        directory.publishes(open, List.of(stranger.id()));

        Awaitility.await().until(() -> sends(open.id()).statusCode() == 404);
        same(sends(open.id()), sends(UUID.randomUUID()));
        assertThat(council.sends(open.id()).extract().statusCode()).isNotEqualTo(404);
        directory.publishes(open);
        Awaitility.await().until(() -> sends(open.id()).statusCode() != 404);
    }

    @Test
    void anotherOrganisationsListsAndCountsAreEmpty() {
        for (var box : List.of("inbox", "sent", "filed")) {
            assertThat(stranger.box(box)).isEmpty();
        }
        stranger.asks().get("/signposts/counts").then().statusCode(200).body("items.size()", equalTo(0));
        group.files(signpost, true);
        assertThat(stranger.box("filed")).isEmpty();
    }

    @Test
    void aTokenWithTheHeaderOfAnotherOrganisationIsTurnedAwayAsIfItWereNotThere() {
        var answers = List.of(group.id(), UUID.randomUUID()).stream()
                .map(id -> stranger.asks().header("Trellis-Organisation", id).get("/signposts/{id}", signpost))
                .toList();

        same(answers.get(0), answers.get(1));
        for (var path : List.of("/signposts", "/signposts/counts", "/links/state")) {
            stranger.asks()
                    .header("Trellis-Organisation", group.id())
                    .get(path)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("not-found"));
        }
        stranger.asks()
                .header("Trellis-Organisation", council.id())
                .body(signpost(group.id()))
                .post("/signposts")
                .then()
                .statusCode(404);
    }

    @Test
    void aPersonInTwoOrganisationsSeesTheOneTheyActFor() {
        var both = Tokens.of(
                "in-two", List.of(new Tokens.In(group.id(), "steward"), new Tokens.In(stranger.id(), "helpline")));

        Party.asks(both)
                .header("Trellis-Organisation", group.id())
                .get("/signposts/{id}", signpost)
                .then()
                .statusCode(200)
                .body("direction", equalTo("received"));
        Party.asks(both)
                .header("Trellis-Organisation", stranger.id())
                .get("/signposts/{id}", signpost)
                .then()
                .statusCode(404);
        Party.asks(both)
                .get("/signposts/{id}", signpost)
                .then()
                .statusCode(400)
                .body("code", equalTo("organisation-needed"));
    }

    @Test
    void anIdempotencyKeyOfAnotherOrganisationOrPersonOpensNothing() {
        var key = UUID.randomUUID().toString();
        council.asks()
                .header("Idempotency-Key", key)
                .body(signpost(group.id()))
                .post("/signposts")
                .then()
                .statusCode(201);

        stranger.asks()
                .header("Idempotency-Key", key)
                .body(signpost(group.id()))
                .post("/signposts")
                .then()
                .statusCode(404);
    }

    private Response files(UUID id) {
        return stranger.asks().body(Map.of("filed", true)).put("/signposts/{id}/filing", id);
    }

    private Response sends(UUID receiver) {
        return stranger.asks().body(signpost(receiver)).post("/signposts");
    }

    private static void same(Response hidden, Response absent) {
        assertThat(hidden.statusCode()).isEqualTo(404).isEqualTo(absent.statusCode());
        assertThat(hidden.asString()).isEqualTo(absent.asString());
        assertThat(hidden.headers().toString()).isEqualTo(absent.headers().toString());
    }
}
