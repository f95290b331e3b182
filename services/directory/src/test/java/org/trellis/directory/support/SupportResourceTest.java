package org.trellis.directory.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.trellis.directory.Borough.anonymous;
import static org.trellis.directory.Borough.council;
import static org.trellis.directory.Borough.group;
import static org.trellis.directory.Borough.opens;
import static org.trellis.directory.Borough.writes;
import static org.trellis.directory.Operators.email;
import static org.trellis.directory.Operators.operator;
import static org.trellis.directory.Operators.stewardAt;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Post;
import org.trellis.directory.accounts.KeycloakDouble;
import org.trellis.testing.Database;
import org.trellis.testing.Tokens;

@QuarkusTest
class SupportResourceTest {

    private static final List<String> VIEWS = List.of("listing", "links", "notices-state");

    private static String invites(Party group) {
        return group.asks()
                .body(Map.of("hours", 2, "about", "Nobody can find our page"))
                .post("/support-visits")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void theOperatorReadsWhatAStewardOpenedAndEachLookIsNoted() throws SQLException {
        var group = group("Quayside Mutual Aid");
        var council = council("Eastmere Council");
        var email = email();
        writes(group);
        opens(group, council, "listed");
        stewardAt(group, email);

        var id = invites(group);

        operator()
                .asks()
                .get("/support-visits")
                .then()
                .body("items.findAll { it.id == '%s' }".formatted(id), hasSize(1));
        operator()
                .asks()
                .get("/support-visits/{id}/listing", id)
                .then()
                .statusCode(200)
                .body("via", equalTo("own"), "name", equalTo("Quayside Mutual Aid"));
        operator()
                .asks()
                .get("/support-visits/{id}/links", id)
                .then()
                .statusCode(200)
                .body("items.organisation.id", equalTo(List.of(council.id().toString())));
        operator()
                .asks()
                .get("/support-visits/{id}/notices-state", id)
                .then()
                .statusCode(200)
                .body("stewards", equalTo(1), "withEmail", equalTo(1), "withPhone", equalTo(0));
        assertThat(noted(group.id(), "support-read")).isEqualTo(3);
        assertThat(noted(group.id(), "support-invited")).isEqualTo(1);
        assertThat(KeycloakDouble.members(group.id())).doesNotContainKey("operator");
        Post.newest("support-visit", n -> n.to().equals(email));
    }

    private static int noted(UUID group, String act) throws SQLException {
        try (var app = Database.as("app");
                var statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute("set local trellis.organisation = '%s'".formatted(group));
            try (var rows = statement.executeQuery("select count(*) from log_entry where act = '%s'".formatted(act))) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    @Test
    void aVisitEndsAtOnce() {
        var group = group("Quayside Mutual Aid");
        var id = invites(group);
        group.asks().get("/support-visits/mine").then().body("items", hasSize(1));

        group.asks().delete("/support-visits/{id}", id).then().statusCode(204);

        group.asks().get("/support-visits/mine").then().body("items", hasSize(0));
        for (var view : VIEWS) {
            operator().asks().get("/support-visits/{id}/" + view, id).then().statusCode(404);
        }
        operator()
                .asks()
                .get("/support-visits")
                .then()
                .body("items.findAll { it.id == '%s' }".formatted(id), hasSize(0));
    }

    @Test
    void aVisitWhoseTimeIsOverShowsNothing() throws SQLException {
        var group = group("Quayside Mutual Aid");
        var id = invites(group);
        try (var app = Database.as("app");
                var statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute("set local trellis.organisation = '%s'".formatted(group.id()));
            statement.execute("update support_visit set since = now() - interval '2 hours',"
                    + " until = now() - interval '1 second'");
            app.commit();
        }
        for (var view : VIEWS) {
            operator().asks().get("/support-visits/{id}/" + view, id).then().statusCode(404);
        }
        group.asks().get("/support-visits/mine").then().body("items", hasSize(0));
    }

    @Test
    void withoutAnInvitationTheOperatorLearnsNothing() {
        var group = group("Free Wharf Solidarity");
        writes(group);
        for (var view : VIEWS) {
            operator()
                    .asks()
                    .get("/support-visits/{id}/" + view, group.id())
                    .then()
                    .statusCode(404);
        }
        operator().asks().get("/groups/{id}/listing", group.id()).then().statusCode(404);
        operator()
                .asks()
                .header("Trellis-Organisation", group.id())
                .get("/groups/{id}/listing", group.id())
                .then()
                .statusCode(404);
    }

    @Test
    void onlyAStewardInvitesAndEnds() {
        var group = group("Quayside Mutual Aid");
        var id = invites(group);
        var helper = new Party(group.id(), "", Tokens.of(group.id(), "helper"));
        var body = Map.of("hours", 1, "about", "Let me try");
        var council = council("Eastmere Council");
        var other = group("Hollin Street Neighbours");

        helper.asks().body(body).post("/support-visits").then().statusCode(403);
        helper.asks().delete("/support-visits/{id}", id).then().statusCode(403);
        council.asks().body(body).post("/support-visits").then().statusCode(403);
        for (var stranger : List.of(council, other)) {
            stranger.asks().delete("/support-visits/{id}", id).then().statusCode(404);
            stranger.asks().get("/support-visits/mine").then().body("items", hasSize(0));
            stranger.asks().get("/support-visits").then().statusCode(403);
            for (var view : VIEWS) {
                stranger.asks().get("/support-visits/{id}/" + view, id).then().statusCode(403);
            }
        }
        anonymous().get("/support-visits/mine").then().statusCode(401);
        group.asks()
                .body(Map.of("hours", 9, "about", "x"))
                .post("/support-visits")
                .then()
                .statusCode(400);
        group.asks()
                .body(Map.of("hours", 1, "about", ""))
                .post("/support-visits")
                .then()
                .statusCode(400);
    }
}
