package org.trellis.directory.blocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.trellis.directory.Borough.anonymous;
import static org.trellis.directory.Borough.council;
import static org.trellis.directory.Borough.group;
import static org.trellis.directory.Borough.isAtHome;
import static org.trellis.directory.Borough.opens;
import static org.trellis.directory.Borough.shares;
import static org.trellis.directory.Borough.shows;
import static org.trellis.directory.Borough.writes;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.directory.logbook.Logs;
import org.trellis.testing.Database;
import org.trellis.testing.Tokens;

/// To whoever is blocked, a group is as one that does not exist; and nobody learns that they are blocked.
@QuarkusTest
class BlockResourceTest {

    private Party group;
    private Party council;
    private Party neighbour;

    @BeforeEach
    void aPublicGroupAndTwoCouncils() {
        group = group("Zblock Kitchen " + UUID.randomUUID());
        writes(group);
        shows(group, "public");
        council = council("Eastmere Council");
        neighbour = council("Northmere Council");
    }

    @Test
    void everyAnswerIsThatOfAGroupThatDoesNotExist() {
        blocks(group, council);

        var nobody = UUID.randomUUID();
        for (var path :
                List.of("/groups/{id}/listing", "/organisations/{id}", "/links/{id}", "/groups/{id}/capacity")) {
            sameAsAbsent(council.asks().get(path, group.id()), council.asks().get(path, nobody));
        }
        sameAsAbsent(opening(group.id()), opening(nobody));
        sameAsAbsent(
                council.asks().delete("/links/{id}", group.id()), council.asks().delete("/links/{id}", nobody));
        sameAsAbsent(sharing(group.id()), sharing(nobody));
        for (var what : List.of("pause", "confirmation")) {
            sameAsAbsent(
                    council.asks().body(Map.of()).post("/groups/{id}/" + what, group.id()),
                    council.asks().body(Map.of()).post("/groups/{id}/" + what, nobody));
        }
        council.asks()
                .queryParam("ids", group.id() + "," + neighbour.id())
                .get("/organisations")
                .then()
                .body("items.name", contains("Northmere Council"));
        council.asks()
                .queryParam("kind", "group")
                .queryParam("q", group.name())
                .get("/organisations")
                .then()
                .body("items", empty());
    }

    private Response opening(UUID other) {
        return council.asks().body(Map.of("level", "listed")).put("/links/{id}", other);
    }

    private Response sharing(UUID other) {
        return council.asks().body(Map.of()).put("/links/{id}/cards/contact", other);
    }

    private static void sameAsAbsent(Response blocked, Response absent) {
        assertThat(blocked.statusCode()).isEqualTo(absent.statusCode());
        assertThat(blocked.asString()).isEqualTo(absent.asString());
        assertThat(blocked.headers().asList())
                .hasToString(absent.headers().asList().toString());
    }

    @Test
    void noSearchFindsTheGroupAndNoPageHasAGap() {
        var area = Map.<String, Object>of("point", Map.of("lat", 57.31, "lon", -4.12), "radiusMetres", 500);
        isAtHome(group, area);
        var witness = group("Zwitness " + group.name().substring(6));
        isAtHome(witness, area);
        shows(witness, "public");

        blocks(group, council);

        var words = group.name().substring(group.name().lastIndexOf(' ') + 1);
        for (var question : List.of(
                Map.of("q", words),
                Map.of("q", words, "need", "food"),
                Map.of("q", words, "lat", "57.31", "lon", "-4.12"),
                Map.of("lat", "57.31", "lon", "-4.12", "limit", "50"),
                Map.of("lat", "57.33", "lon", "-4.12", "limit", "50"))) {
            for (var other : List.of(neighbour.asks(), anonymous())) {
                other.queryParams(question)
                        .get("/search")
                        .then()
                        .body("items.id", hasItem(group.id().toString()));
            }
            council.asks()
                    .queryParams(question)
                    .get("/search")
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem(group.id().toString())))
                    .body("items.id", hasItem(witness.id().toString()));
        }
        council.asks()
                .queryParams(Map.of("q", words, "limit", 1))
                .get("/search")
                .then()
                .body("items.id", contains(witness.id().toString()))
                .body("next", org.hamcrest.Matchers.nullValue());
    }

    @Test
    void everybodyElseSeesThePageAsBefore() {
        blocks(group, council);

        for (var other : List.of(neighbour.asks(), anonymous(), group.asks())) {
            other.get("/groups/{id}/listing", group.id()).then().statusCode(200);
        }
        for (var other : List.of(neighbour.asks(), anonymous())) {
            other.get("/organisations/{id}", group.id()).then().statusCode(200);
        }
    }

    @Test
    void aLinkEndsAsLinksEndAndTheGroupMayNotOpenItAgain() {
        opens(group, council, "signposts");
        opens(council, group, "listed");
        shares(group, council, "contact");

        blocks(group, council);

        group.asks().get("/links/{id}", council.id()).then().statusCode(404);
        council.asks().get("/links").then().body("items", empty());
        council.asks().get("/groups/{id}/listing", group.id()).then().statusCode(404);
        assertThat(Logs.await(council, "link-ended", 1).getFirst().get("about"))
                .isEqualTo(Map.of("organisation", group.id().toString()));
        assertThat(Logs.export(council)).doesNotContain("block");
        group.asks()
                .body(Map.of("level", "listed"))
                .put("/links/{id}", council.id())
                .then()
                .statusCode(422)
                .body("code", equalTo("you-block-them"));
    }

    @Test
    void whatIsShownToTheBlockedIsNothingAlsoInThePreview() {
        blocks(group, council);

        group.asks()
                .queryParam("as", council.id())
                .get("/groups/{id}/preview", group.id())
                .then()
                .body("visible", equalTo(false));
        group.asks().get("/groups/{id}/preview", group.id()).then().body("visible", equalTo(true));
    }

    @Test
    void theGroupReadsItsOwnListAndStopsBlocking() {
        blocks(group, council);
        blocks(group, council);

        group.asks()
                .get("/blocks")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].organisation.name", equalTo("Eastmere Council"));
        group.asks().delete("/blocks/{id}", council.id()).then().statusCode(204);
        group.asks().delete("/blocks/{id}", council.id()).then().statusCode(404);
        group.asks().get("/blocks").then().body("items", empty());
        council.asks().get("/groups/{id}/listing", group.id()).then().statusCode(200);
        council.asks()
                .queryParam("q", group.name())
                .get("/search")
                .then()
                .body("items.id", hasItem(group.id().toString()));
        opens(group, council, "listed");
        assertThat(Crowd.acts(group.id())).containsSubsequence("organisation-blocked", "organisation-unblocked");
    }

    @Test
    void aBlockOutlivesHidingAndAnotherNameAndComesBackWithThePage() {
        shows(group, "unlisted");
        blocks(group, council);
        shows(group, "public");
        council.asks().get("/groups/{id}/listing", group.id()).then().statusCode(404);

        writes(group);
        shows(group, "linked");
        shows(group, "public");

        council.asks().get("/groups/{id}/listing", group.id()).then().statusCode(404);
        council.asks().get("/organisations/{id}", group.id()).then().statusCode(404);
        neighbour.asks().get("/organisations/{id}", group.id()).then().statusCode(200);
    }

    @Test
    void anotherOrganisationReadsNoBlocksAndLiftsNone() throws SQLException {
        var other = group("Another Group");
        blocks(group, council);

        other.asks().get("/blocks").then().body("items", empty());
        other.asks().delete("/blocks/{id}", council.id()).then().statusCode(404);
        for (var institution : List.of(council, neighbour)) {
            institution.asks().get("/blocks").then().statusCode(403);
            institution.asks().put("/blocks/{id}", group.id()).then().statusCode(403);
        }
        new Party(group.id(), "", Tokens.of(group.id(), "helper"))
                .asks()
                .get("/blocks")
                .then()
                .statusCode(403);
        anonymous().get("/blocks").then().statusCode(401);
        theDatabaseTellsTheBlockedNothing(council.id());
        theDatabaseTellsTheBlockedNothing(neighbour.id());
    }

    private void theDatabaseTellsTheBlockedNothing(UUID reader) throws SQLException {
        try (var app = Database.as("app");
                var statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute("set local trellis.organisation = '%s'".formatted(reader));
            try (var rows = statement.executeQuery("select count(*) from blocked")) {
                rows.next();
                assertThat(rows.getInt(1)).isZero();
            }
            assertThatThrownBy(() -> statement.executeQuery("select shut_to from published_organisation"))
                    .hasMessageContaining("permission denied");
            app.rollback();
        }
    }

    @Test
    void oneselfAndWhoeverIsAbsentAreNotBlocked() {
        group.asks().put("/blocks/{id}", group.id()).then().statusCode(422).body("code", equalTo("block-yourself"));
        var hidden = group("Free Wharf Solidarity");
        for (var absent : List.of(hidden.id(), UUID.randomUUID())) {
            group.asks().put("/blocks/{id}", absent).then().statusCode(404).body("code", equalTo("not-found"));
        }
    }

    @Test
    void theDatabaseKeepsTheGroupFromOpeningToWhomItBlocks() throws SQLException {
        blocks(group, council);

        try (var app = Database.as("app");
                var statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute("set local trellis.organisation = '%s'".formatted(group.id()));
            assertThatThrownBy(() -> statement.executeUpdate(
                            "insert into link_side values ('%s', '%s', 'group', '%s', 'council', 'listed', null, now(), false, 0)"
                                    .formatted(UUID.randomUUID(), group.id(), council.id())))
                    .hasMessageContaining("row-level security");
            app.rollback();
        }
    }

    @Test
    void aLinkThatTheGroupOpensAtTheSameMomentDoesNotOutliveTheBlock() throws Exception {
        try (var slow = Database.as("app");
                var watcher = Database.as("app");
                var threads = Executors.newFixedThreadPool(2)) {
            // A row that is not there in the end holds the opening between its look at the blocks and its own row.
            slow.setAutoCommit(false);
            try (var statement = slow.createStatement()) {
                statement.execute("set local trellis.organisation = '%s'".formatted(group.id()));
                statement.executeUpdate(
                        "insert into link_side values ('%s', '%s', 'group', '%s', 'council', 'listed', null, now(), false, 0)"
                                .formatted(UUID.randomUUID(), group.id(), council.id()));
            }
            var opening = threads.submit(() -> opens(group, council, "listed"));
            await().until(() -> waiters(watcher, pid(slow)), waiting -> !waiting.isEmpty());
            var opener = waiters(watcher, pid(slow)).getFirst();
            var blocking = threads.submit(() -> blocks(group, council));
            await().until(() -> blocking.isDone() || !waiters(watcher, opener).isEmpty());
            slow.rollback();
            opening.get();
            blocking.get();
        }
        group.asks().get("/blocks").then().body("items", hasSize(1));
        group.asks().get("/links/{id}", council.id()).then().statusCode(404);
    }

    private static int pid(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getBackendPID();
    }

    private static List<Integer> waiters(Connection watcher, int holder) throws SQLException {
        var pids = new ArrayList<Integer>();
        try (var statement = watcher.createStatement();
                var rows = statement.executeQuery(
                        "select pid from pg_stat_activity where %d = any (pg_blocking_pids(pid))".formatted(holder))) {
            while (rows.next()) {
                pids.add(rows.getInt(1));
            }
        }
        return pids;
    }

    private static void blocks(Party group, Party other) {
        group.asks().put("/blocks/{id}", other.id()).then().statusCode(204);
    }
}
