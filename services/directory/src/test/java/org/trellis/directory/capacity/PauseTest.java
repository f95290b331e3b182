package org.trellis.directory.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.directory.Borough.opens;
import static org.trellis.directory.Borough.shows;
import static org.trellis.directory.Borough.writes;
import static org.trellis.directory.capacity.Pauses.daysGoBy;
import static org.trellis.directory.capacity.Pauses.pauses;
import static org.trellis.directory.capacity.Pauses.seenBy;
import static org.trellis.directory.capacity.Pauses.seenByAnybody;
import static org.trellis.directory.capacity.Pauses.today;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.directory.accounts.Role;

/// A group pauses and resumes, and others see until when.
@QuarkusTest
class PauseTest {

    private static final String END = "pause-end";

    private Party group;
    private Party helper;
    private Party council;

    @BeforeEach
    void aGroupThatEverybodySees() {
        group = Crowd.group("Quayside Mutual Aid");
        helper = Crowd.member(group, Crowd.fresh("helper"), Role.HELPER);
        council = Crowd.council("Eastmere Council");
        writes(group);
        shows(group, "public");
    }

    @Test
    void oneTapPausesForTwoWeeksAndOneResumes() {
        group.asks()
                .put("/groups/{id}/pause", group.id())
                .then()
                .statusCode(200)
                .body("state", equalTo("paused"));

        seenByAnybody(group)
                .body("capacity.state", equalTo("paused"))
                .body("capacity.pausedUntil", equalTo(today().plusDays(14).toString()))
                .body("capacity.size()", equalTo(2));
        assertThat(Crowd.acts(group.id())).endsWith("paused");

        for (var again = 0; again < 2; again++) {
            group.asks().delete("/groups/{id}/pause", group.id()).then().statusCode(204);
        }

        seenByAnybody(group).body("capacity.state", equalTo("taking")).body("capacity.pausedUntil", nullValue());
        assertThat(Crowd.acts(group.id())).endsWith("paused", "resumed");
    }

    @Test
    void aHelperMayPauseAndResumeToo() {
        pauses(helper, null).statusCode(200);
        seenByAnybody(group).body("capacity.state", equalTo("paused"));
        helper.asks().get("/groups/{id}/capacity", group.id()).then().body("state", equalTo("paused"));

        helper.asks().delete("/groups/{id}/pause", group.id()).then().statusCode(204);

        seenByAnybody(group).body("capacity.state", equalTo("taking"));
    }

    @Test
    void theSameDayTwiceIsOnePause() {
        for (var again = 0; again < 2; again++) {
            pauses(group, today().plusDays(9)).statusCode(200);
        }

        assertThat(Crowd.due(group.id(), END)).hasSize(1);
        assertThat(Crowd.acts(group.id()).stream().filter("paused"::equals)).hasSize(1);
    }

    @Test
    void theDayIsFromTodayToAYearAhead() {
        pauses(group, today().minusDays(1)).statusCode(422).body("code", equalTo("day-is-over"));
        pauses(group, today().plusYears(1).plusDays(1))
                .statusCode(422)
                .body("code", equalTo("day-too-far"))
                .body("detail", equalTo("That is too far ahead. Choose a day up to " + today().plusYears(1) + "."));
        group.asks()
                .body("{\"until\":\"soon\"}")
                .put("/groups/{id}/pause", group.id())
                .then()
                .statusCode(400);
        seenByAnybody(group).body("capacity.state", equalTo("taking"));

        pauses(group, today()).statusCode(200);
        pauses(group, today().plusYears(1)).statusCode(200);
    }

    @Test
    void itEndsAtMidnightThoughNobodyComesBy() {
        pauses(group, today()).statusCode(200);
        seenByAnybody(group).body("capacity.state", equalTo("paused"));

        daysGoBy(group, 1);

        seenByAnybody(group).body("capacity.state", equalTo("taking")).body("capacity.pausedUntil", nullValue());
        group.asks().get("/groups/{id}/capacity", group.id()).then().body("state", equalTo("taking"));
    }

    @Test
    void aPauseOutlivesAnEditAndAnotherVisibility() {
        pauses(group, today().plusDays(5)).statusCode(200);
        opens(group, council, "listed");

        writes(group);
        seenByAnybody(group).body("capacity.state", equalTo("paused"));
        shows(group, "linked");
        seenBy(council, group).body("capacity.state", equalTo("paused"), "via", equalTo("link"));
        shows(group, "public");
        seenByAnybody(group).body("capacity.state", equalTo("paused"));
    }

    @Test
    void noOtherOrganisationPausesOrLearnsMore() {
        var hidden = Crowd.group("Free Wharf Solidarity");
        pauses(hidden, null).statusCode(200);
        var routes = List.of("/groups/{id}/pause", "/groups/{id}/note");
        for (var route : routes) {
            var body = Map.of("text", "Ours now");
            council.asks()
                    .body(body)
                    .put(route, group.id())
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("only-the-group-edits"));
            council.asks()
                    .delete(route, group.id())
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("only-the-group-edits"));
            var unknown = java.util.UUID.randomUUID();
            assertThat(council.asks().body(body).put(route, hidden.id()).asString())
                    .isEqualTo(council.asks().body(body).put(route, unknown).asString());
            council.asks().body(body).put(route, hidden.id()).then().statusCode(404);
            council.asks().delete(route, hidden.id()).then().statusCode(404);
            org.trellis.directory.Borough.anonymous()
                    .body(body)
                    .put(route, group.id())
                    .then()
                    .statusCode(401);
        }
        hidden.asks().get("/groups/{id}/listing", hidden.id()).then().body("capacity.state", equalTo("paused"));
        seenByAnybody(group).body("capacity.state", equalTo("taking"), "note", nullValue());
    }
}
