package org.trellis.directory.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.directory.Borough.anonymous;
import static org.trellis.directory.Borough.shows;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.directory.accounts.Role;

/// A group says in its own words how it keeps people safe, to whoever sees its page.
@QuarkusTest
class SafetyTest {

    private static final String WORDS = "Two of us go together.\nNobody handles anybody's money.";

    private Party group;
    private Party council;

    @BeforeEach
    void aGroup() {
        group = Crowd.group("Quayside Mutual Aid");
        council = Crowd.council("Eastmere Council");
        Borough.writes(group);
    }

    private static Response writes(Party who, Party group, String words) {
        return who.asks().body(Map.of("words", words)).put("/groups/{g}/safety", group.id());
    }

    private static Response reads(Party who, UUID group) {
        return who.asks().get("/groups/{g}/safety", group);
    }

    @Test
    void itIsSeenByWhoeverSeesThePageAndByNobodyElse() {
        writes(group, group, WORDS)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("words", equalTo(WORDS), "talks", empty(), "version", equalTo(0));
        var absent = reads(council, UUID.randomUUID());
        assertThat(absent.statusCode()).isEqualTo(404);
        assertThat(reads(council, group.id()).asString()).isEqualTo(absent.asString());
        assertThat(writes(council, group, "Ours").asString()).isEqualTo(absent.asString());
        anonymous().get("/groups/{g}/safety", group.id()).then().statusCode(404);

        shows(group, "linked");
        Borough.opens(group, council, "listed");
        reads(council, group.id()).then().statusCode(200).body("words", equalTo(WORDS), "version", nullValue());
        writes(council, group, "Ours").then().statusCode(403).body("code", equalTo("only-the-group-edits"));
        var councillor = Crowd.member(council, Crowd.fresh("councillor"), Role.COUNCILLOR);
        assertThat(reads(councillor, group.id()).asString()).isEqualTo(absent.asString());
        assertThat(reads(Crowd.council("Northmere Council"), group.id()).asString())
                .isEqualTo(absent.asString());

        shows(group, "public");
        anonymous().get("/groups/{g}/safety", group.id()).then().statusCode(200).body("words", equalTo(WORDS));
        reads(councillor, group.id()).then().statusCode(200);
        group.asks().put("/blocks/{o}", council.id()).then().statusCode(204);
        assertThat(reads(council, group.id()).asString()).isEqualTo(absent.asString());
    }

    @Test
    void nothingIsNeverAskedForAndTheSecondOfTwoStewardsIsTold() {
        shows(group, "public");
        anonymous()
                .get("/groups/{g}/safety", group.id())
                .then()
                .statusCode(200)
                .body("words", nullValue(), "editedAt", nullValue(), "talks", empty());
        var tag = writes(group, group, WORDS).header("ETag");
        group.asks()
                .header("If-Match", tag)
                .body(Map.of("words", "We never go alone."))
                .put("/groups/{g}/safety", group.id())
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        group.asks()
                .header("If-Match", tag)
                .body(Map.of("words", "Mine"))
                .put("/groups/{g}/safety", group.id())
                .then()
                .statusCode(412)
                .body("code", equalTo("changed-meanwhile"));
        writes(group, group, " ").then().statusCode(200).body("words", nullValue(), "version", equalTo(2));
        anonymous().get("/groups/{g}/safety", group.id()).then().body("words", nullValue(), "editedAt", nullValue());
        assertThat(group.asks().get("/export").jsonPath().getList("safety_page"))
                .hasSize(1);
    }

    @Test
    void onlyAStewardWritesAndWhatLooksPersonalIsAskedAbout() {
        var helper = Crowd.member(group, Crowd.fresh("helper"), Role.HELPER);
        writes(helper, group, WORDS).then().statusCode(403).body("code", equalTo("steward-needed"));
        writes(group, group, "Ring 07700 900123").then().statusCode(422).body("code", equalTo("looks-personal"));
        group.asks()
                .body(Map.of("words", "Ring 07700 900123", "isPublic", true))
                .put("/groups/{g}/safety", group.id())
                .then()
                .statusCode(200);
        for (var wrong : List.of("x".repeat(2001), "<b>")) {
            writes(group, group, wrong).then().statusCode(400);
        }
        reads(group, group.id()).then().body("words", equalTo("Ring 07700 900123"));
    }
}
