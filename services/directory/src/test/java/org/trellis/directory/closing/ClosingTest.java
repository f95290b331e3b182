package org.trellis.directory.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.trellis.directory.Borough.anonymous;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.directory.accounts.Role;

/// A group closes its door, and for a while can open it again.
@QuarkusTest
class ClosingTest {

    private Party group;
    private Party helper;
    private Party council;

    @BeforeEach
    void aGroupAndACouncil() {
        group = Crowd.group("Hollin Street Neighbours");
        helper = Crowd.member(group, Crowd.fresh("helper"), Role.HELPER);
        council = Crowd.council("Eastmere Council");
    }

    @Test
    void nobodyElseSeesAClosedGroupAndItsPeopleStay() {
        Borough.shows(group, "public");
        Borough.opens(group, council, "signposts");
        Borough.opens(council, group, "listed");
        Borough.shares(group, council, "contact");
        group.asks()
                .body(Map.of("role", "helper", "called", "Somebody", "by", "link"))
                .post("/invitations")
                .then()
                .statusCode(201);

        group.asks().post("/closing").then().statusCode(200).body("state", equalTo("done"));
        group.asks().post("/closing").then().statusCode(200);

        anonymous().get("/groups/{id}/listing", group.id()).then().statusCode(404);
        council.asks().get("/links/{id}", group.id()).then().statusCode(404);
        group.asks().get("/links").then().body("items", hasSize(0));
        group.asks().get("/invitations").then().body("items", hasSize(0));
        helper.asks().get("/groups/{id}/listing", group.id()).then().statusCode(200);
        helper.asks().get("/members").then().body("items", hasSize(2));
        group.asks()
                .body(Map.of("role", "helper", "called", "Somebody", "by", "link"))
                .post("/invitations")
                .then()
                .statusCode(409)
                .body("code", equalTo("group-closed"));
        assertThat(Crowd.acts(group.id()).stream().filter("group-closed"::equals))
                .hasSize(1);
    }

    @Test
    void itShowsItselfOnlyOnceItIsOpenAgain() {
        group.asks().post("/closing").then().statusCode(200);
        for (var visibility : new String[] {"public", "linked"}) {
            group.asks()
                    .body(Map.of("visibility", visibility))
                    .put("/groups/{id}/visibility", group.id())
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("group-closed"));
        }

        group.asks().delete("/closing").then().statusCode(204);

        Borough.shows(group, "public");
        group.asks().get("/closing").then().body("closed", equalTo(false));
    }

    @Test
    void afterThirtyDaysItStaysClosed() {
        group.asks().post("/closing").then().statusCode(200);
        Crowd.sql(group.id(), "update closing set reopens_until = now()");

        group.asks().delete("/closing").then().statusCode(409).body("code", equalTo("closed-for-good"));
    }

    @Test
    void onlyItsStewardsCloseIt() {
        var other = Crowd.group("Quayside Mutual Aid");

        helper.asks().post("/closing").then().statusCode(403);
        council.asks().post("/closing").then().statusCode(403);
        council.asks().delete("/closing").then().statusCode(403);
        anonymous().post("/closing").then().statusCode(401);
        anonymous().get("/closing").then().statusCode(401);
        other.asks()
                .header("Trellis-Organisation", group.id())
                .post("/closing")
                .then()
                .statusCode(404);
        other.asks().post("/closing").then().statusCode(200);
        group.asks().get("/closing").then().body("closed", equalTo(false));
    }
}
