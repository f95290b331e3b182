package org.trellis.directory.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.trellis.directory.Borough.anonymous;
import static org.trellis.directory.Borough.opens;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.directory.accounts.KeycloakDouble;
import org.trellis.directory.accounts.Role;

/// An institution keeps its teams. Others may know what they are called, and nothing of who is in them.
@QuarkusTest
class TeamResourceTest {

    private final String helplineId = Crowd.fresh("helpline");
    private Party council;
    private Party helpline;
    private String team;

    @BeforeEach
    void aCouncilWithATeam() {
        council = Crowd.council("Eastmere Council");
        helpline = Crowd.member(council, helplineId, Role.HELPLINE);
        team = made(council, "Harbour ward team");
    }

    private static String made(Party institution, String name) {
        return institution
                .asks()
                .body(Map.of("name", name, "wards", List.of("E05999901")))
                .post("/teams")
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .extract()
                .path("id");
    }

    @Test
    void itsPeopleReadWhoIsInWhichTeam() {
        council.asks()
                .put("/teams/{t}/people/{p}", team, helplineId)
                .then()
                .statusCode(200)
                .body("people", contains(helplineId), "mine", equalTo(false));
        council.asks().put("/teams/{t}/people/{p}", team, helplineId).then().statusCode(200);

        helpline.asks()
                .get("/teams")
                .then()
                .statusCode(200)
                .body("items", hasSize(1), "items[0].name", equalTo("Harbour ward team"))
                .body("items[0].wards", contains("E05999901"), "items[0].people", contains(helplineId))
                .body("items[0].mine", equalTo(true));
    }

    @Test
    void aTeamIsRenamedAndRemoved() {
        made(council, "Quay team");
        council.asks()
                .body(Map.of("name", " Dock ward team "))
                .put("/teams/{t}", team)
                .then()
                .statusCode(200)
                .body("name", equalTo("Dock ward team"), "wards", empty());
        council.asks()
                .body(Map.of("name", "quay TEAM"))
                .put("/teams/{t}", team)
                .then()
                .statusCode(409)
                .body("code", equalTo("team-name-taken"));
        council.asks()
                .body(Map.of("name", "Quay team"))
                .post("/teams")
                .then()
                .statusCode(409)
                .body("code", equalTo("team-name-taken"));

        council.asks().put("/teams/{t}/people/{p}", team, helplineId).then().statusCode(200);
        council.asks().delete("/teams/{t}", team).then().statusCode(204);

        council.asks().get("/teams").then().body("items.name", contains("Quay team"));
        council.asks().delete("/teams/{t}", team).then().statusCode(404);
        assertThat(Crowd.value(council.id(), "select count(*) from team_member where team_id = '" + team + "'"))
                .isEqualTo("0");
    }

    @Test
    void whoMayNotManageMembersChangesNothing() {
        helpline.asks().body(Map.of("name", "Mine")).post("/teams").then().statusCode(403);
        helpline.asks()
                .body(Map.of("name", "Mine"))
                .put("/teams/{t}", team)
                .then()
                .statusCode(403);
        helpline.asks().delete("/teams/{t}", team).then().statusCode(403);
        helpline.asks().put("/teams/{t}/people/{p}", team, helplineId).then().statusCode(403);
        helpline.asks().delete("/teams/{t}/people/{p}", team, helplineId).then().statusCode(403);
        for (var path : List.of("/teams", "/links/" + council.id() + "/teams")) {
            anonymous().get(path).then().statusCode(401);
        }
    }

    @Test
    void anotherOrganisationFindsNoTeam() {
        var other = Crowd.council("Northmere Council");
        council.asks().put("/teams/{t}/people/{p}", team, helplineId).then().statusCode(200);

        other.asks().get("/teams").then().statusCode(200).body("items", empty());
        var person = Crowd.personOf(other);
        for (var id : List.of(team, UUID.randomUUID().toString())) {
            other.asks()
                    .body(Map.of("name", "Ours"))
                    .put("/teams/{t}", id)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("not-found"));
            other.asks().delete("/teams/{t}", id).then().statusCode(404);
            other.asks().put("/teams/{t}/people/{p}", id, person).then().statusCode(404);
            other.asks().delete("/teams/{t}/people/{p}", id, helplineId).then().statusCode(404);
        }
        helpline.asks().get("/teams").then().body("items[0].people", contains(helplineId));
    }

    @Test
    void onlyMembersAreInATeam() {
        var stranger = Crowd.personOf(Crowd.council("Northmere Council"));

        for (var person : List.of(stranger, "nobody")) {
            council.asks()
                    .put("/teams/{t}/people/{p}", team, person)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("not-found"));
        }
        council.asks().delete("/teams/{t}/people/{p}", team, helplineId).then().statusCode(404);
        KeycloakDouble.isAway(true);
        try {
            council.asks()
                    .put("/teams/{t}/people/{p}", team, helplineId)
                    .then()
                    .statusCode(503)
                    .body("code", equalTo("sign-in-away"));
        } finally {
            KeycloakDouble.isAway(false);
        }
        council.asks().get("/teams").then().body("items[0].people", empty());
    }

    @Test
    void groupsHaveNoTeams() {
        var group = Borough.group("Quayside Mutual Aid");

        group.asks()
                .body(Map.of("name", "Us"))
                .post("/teams")
                .then()
                .statusCode(422)
                .body("code", equalTo("no-teams"));
        group.asks().get("/teams").then().statusCode(200).body("items", empty());
    }

    @Test
    void aNameThatCannotBeReadIsRefused() {
        for (var wanted : List.of(
                Map.of("name", " "),
                Map.of("name", "<b>"),
                Map.of("name", "x".repeat(81)),
                Map.of("name", "Fine", "wards", List.of("Harbour")))) {
            council.asks().body(wanted).post("/teams").then().statusCode(400).body("code", equalTo("invalid-request"));
        }
    }

    @Test
    void whoeverHasOpenedToItReadsTheNamesOfItsTeams() {
        var group = Borough.group("Quayside Mutual Aid");
        council.asks().put("/teams/{t}/people/{p}", team, helplineId).then().statusCode(200);
        var nothing = group.asks()
                .get("/links/{id}/teams", UUID.randomUUID())
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(group.asks().get("/links/{id}/teams", council.id()).asString())
                .isEqualTo(nothing);

        opens(group, council, "listed");

        var names = group.asks()
                .get("/links/{id}/teams", council.id())
                .then()
                .statusCode(200)
                .body("items.id", contains(team), "items[0].name", equalTo("Harbour ward team"))
                .body("items[0].wards", contains("E05999901"))
                .extract()
                .asString();
        assertThat(names).doesNotContain(helplineId);
        assertThat(Borough.group("Hollin Street Neighbours")
                        .asks()
                        .get("/links/{id}/teams", council.id())
                        .asString())
                .isEqualTo(nothing);
        group.asks().get("/teams").then().body("items", empty());
        council.asks().get("/links/{id}/teams", council.id()).then().body("items", empty());
        group.asks().delete("/links/{id}", council.id()).then().statusCode(204);
        assertThat(group.asks().get("/links/{id}/teams", council.id()).asString())
                .isEqualTo(nothing);
    }
}
