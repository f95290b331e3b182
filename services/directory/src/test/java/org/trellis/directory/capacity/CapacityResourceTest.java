package org.trellis.directory.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.directory.Borough.anonymous;
import static org.trellis.directory.Borough.opens;
import static org.trellis.directory.Borough.shows;
import static org.trellis.directory.Borough.writes;
import static org.trellis.directory.capacity.Pauses.seenBy;
import static org.trellis.directory.capacity.Pauses.seenByAnybody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.directory.accounts.Role;

/// A group sets limits and quiet hours, and others see one word of it.
@QuarkusTest
class CapacityResourceTest {

    private static final Map<String, Object> TWO_A_WEEK = Map.of("period", "week", "most", 2);
    private static final Map<String, Object> LIFTS = Map.of("need", "transport", "period", "day", "most", 1);

    private Party group;
    private Party council;

    @BeforeEach
    void aGroupWithALink() {
        group = Crowd.group("Quayside Mutual Aid");
        council = Crowd.council("Eastmere Council");
        writes(group);
        shows(group, "linked");
        opens(group, council, "referrals");
    }

    private ValidatableResponse sets(Party who, Object... limits) {
        return who.asks()
                .body(Map.of("limits", List.of(limits)))
                .put("/groups/{id}/capacity", group.id())
                .then();
    }

    private ValidatableResponse reads(Party who) {
        return who.asks().get("/groups/{id}/capacity", group.id()).then();
    }

    @Test
    void aGroupThatSettledNothingTakesWhatComes() {
        reads(group)
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("state", equalTo("taking"), "limits", hasSize(0), "quietHours", nullValue());
        seenBy(council, group).body("capacity.state", equalTo("taking"));
    }

    @Test
    void othersSeeThatThereAreLimitsAndNotWhich() {
        group.asks()
                .body(Map.of(
                        "limits", List.of(TWO_A_WEEK, LIFTS), "quietHours", Map.of("from", "21:30", "until", "08:00")))
                .put("/groups/{id}/capacity", group.id())
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("state", equalTo("limited"))
                .body("limits[0].most", equalTo(2), "limits[0].need", nullValue())
                .body("limits[1].need", equalTo("transport"), "limits[1].period", equalTo("day"))
                .body("quietHours.from", equalTo("21:30"), "quietHours.until", equalTo("08:00"));

        var seen = seenBy(council, group)
                .body("capacity.state", equalTo("limited"), "capacity.size()", equalTo(1))
                .extract()
                .asString();
        assertThat(seen).doesNotContain("quiet", "most", "limits\"", "21:30");
        shows(group, "public");
        seenByAnybody(group).body("capacity.state", equalTo("limited"), "capacity.size()", equalTo(1));
        assertThat(Crowd.acts(group.id())).contains("limits-changed");

        sets(group).statusCode(200).body("state", equalTo("taking"), "quietHours", nullValue());
        seenByAnybody(group).body("capacity.state", equalTo("taking"));
    }

    @Test
    void theSameAgainChangesNothing() {
        for (var again = 0; again < 2; again++) {
            sets(group, TWO_A_WEEK).statusCode(200).header("ETag", equalTo("\"1\""));
        }
        sets(group, LIFTS, TWO_A_WEEK).header("ETag", equalTo("\"2\""));
        sets(group, TWO_A_WEEK, LIFTS).header("ETag", equalTo("\"2\""));

        assertThat(Crowd.acts(group.id()).stream().filter("limits-changed"::equals))
                .hasSize(2);
    }

    @Test
    void whoeverReadAnOlderOneIsTold() {
        sets(group, TWO_A_WEEK).statusCode(200);

        group.asks()
                .header("If-Match", "\"0\"")
                .body(Map.of("limits", List.of(LIFTS)))
                .put("/groups/{id}/capacity", group.id())
                .then()
                .statusCode(412)
                .body("code", equalTo("changed-meanwhile"));
        reads(group).body("limits[0].most", equalTo(2));
        group.asks()
                .header("If-Match", "\"1\"")
                .body(Map.of("limits", List.of(LIFTS)))
                .put("/groups/{id}/capacity", group.id())
                .then()
                .statusCode(200);
    }

    @Test
    void aPauseBeatsALimitWhichIsThereAfterwards() {
        sets(group, TWO_A_WEEK).statusCode(200);
        Pauses.pauses(group, null).statusCode(200).body("version", equalTo(1), "limits", hasSize(1));
        seenBy(council, group).body("capacity.state", equalTo("paused"));

        group.asks().delete("/groups/{id}/pause", group.id()).then().statusCode(204);

        seenBy(council, group).body("capacity.state", equalTo("limited"));
    }

    @Test
    void whatCannotBeIsRefusedInWords() {
        sets(group, Map.of("need", "unicorns", "period", "day", "most", 1))
                .statusCode(422)
                .body("code", equalTo("need-unknown"));
        sets(group, TWO_A_WEEK, TWO_A_WEEK).statusCode(422).body("code", equalTo("limit-twice"));
        for (var wrong : List.of(
                Map.of("period", "week", "most", 0),
                Map.of("period", "week", "most", 1001),
                Map.of("period", "year", "most", 1),
                Map.of("period", "week"))) {
            sets(group, wrong).statusCode(400).body("code", equalTo("invalid-request"));
        }
        var many = new ArrayList<>();
        for (var i = 0; i < 49; i++) {
            many.add(TWO_A_WEEK);
        }
        sets(group, many.toArray()).statusCode(400);
        for (var quiet : List.of(Map.of("from", "21:30", "until", "21:30"))) {
            group.asks()
                    .body(Map.of("quietHours", quiet))
                    .put("/groups/{id}/capacity", group.id())
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("quiet-hours-empty"));
        }
        for (var quiet : List.of(Map.of("from", "25:00", "until", "08:00"), Map.of("from", "9pm", "until", "08:00"))) {
            group.asks()
                    .body(Map.of("quietHours", quiet))
                    .put("/groups/{id}/capacity", group.id())
                    .then()
                    .statusCode(400);
        }
        var nothing = new HashMap<String, Object>();
        nothing.put("limits", java.util.Arrays.asList((Object) null));
        group.asks()
                .body(nothing)
                .put("/groups/{id}/capacity", group.id())
                .then()
                .statusCode(400);
        reads(group).body("limits", hasSize(0));
    }

    @Test
    void onlyStewardsSetLimitsAndHelpersReadThem() {
        var helper = Crowd.member(group, Crowd.fresh("helper"), Role.HELPER);

        sets(helper, TWO_A_WEEK).statusCode(403).body("code", equalTo("steward-needed"));
        reads(helper).statusCode(200).body("limits", hasSize(0));
    }

    @Test
    void whatAGroupSettledIsNotThereForAnybodyElse() {
        sets(group, TWO_A_WEEK).statusCode(200);
        var other = Crowd.group("Hollin Street Neighbours");

        for (var reader : List.of(council, other)) {
            var unknown = reader.asks().get("/groups/{id}/capacity", UUID.randomUUID());
            assertThat(reads(reader).statusCode(404).extract().asString()).isEqualTo(unknown.asString());
        }
        anonymous().get("/groups/{id}/capacity", group.id()).then().statusCode(401);
        sets(council, LIFTS).statusCode(403).body("code", equalTo("only-the-group-edits"));
        sets(other, LIFTS).statusCode(404);
        shows(group, "unlisted");
        sets(council, LIFTS).statusCode(404);
        reads(group).body("limits[0].most", equalTo(2), "limits", hasSize(1));
    }
}
