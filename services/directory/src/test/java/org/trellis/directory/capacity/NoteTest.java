package org.trellis.directory.capacity;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.directory.Borough.anonymous;
import static org.trellis.directory.Borough.opens;
import static org.trellis.directory.Borough.shows;
import static org.trellis.directory.Borough.writes;
import static org.trellis.directory.capacity.Pauses.daysGoBy;
import static org.trellis.directory.capacity.Pauses.notes;
import static org.trellis.directory.capacity.Pauses.seenBy;
import static org.trellis.directory.capacity.Pauses.seenByAnybody;
import static org.trellis.directory.capacity.Pauses.today;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.directory.accounts.Role;

/// "No fresh food today", and tomorrow nothing of it.
@QuarkusTest
class NoteTest {

    private final String name = "Znote " + UUID.randomUUID().toString().substring(0, 8);
    private Party group;

    @BeforeEach
    void aGroupThatEverybodySees() {
        group = Crowd.group(name);
        writes(group);
        shows(group, "public");
    }

    private ValidatableResponse found() {
        return anonymous().queryParam("q", name).get("/search").then().body("items[0].name", equalTo(name));
    }

    @Test
    void itIsShownOnThePageAndInSearchUntilTheNight() {
        notes(group, " No fresh food today ")
                .statusCode(200)
                .body("note.text", equalTo("No fresh food today"), "note.until", equalTo(today().toString()));
        seenByAnybody(group).body("note.text", equalTo("No fresh food today"));
        found().body("items[0].note.text", equalTo("No fresh food today"));

        daysGoBy(group, 1);

        seenByAnybody(group).body("note", nullValue());
        found().body("items[0].note", nullValue());
        group.asks().get("/groups/{id}/capacity", group.id()).then().body("note", nullValue());
    }

    @Test
    void whomALinkIsOpenToSeesItToo() {
        var council = Crowd.council("Eastmere Council");
        opens(group, council, "listed");
        shows(group, "linked");

        notes(group, "Closed for Eid").statusCode(200);

        seenBy(council, group).body("note.text", equalTo("Closed for Eid"));
        council.asks()
                .queryParam("q", name)
                .get("/search")
                .then()
                .body("items[0].note.text", equalTo("Closed for Eid"), "items[0].capacity.state", equalTo("taking"));
        daysGoBy(group, 1);
        seenBy(council, group).body("note", nullValue());
    }

    @Test
    void onAChosenDayItIsStillThere() {
        group.asks()
                .body(Map.of(
                        "text",
                        "Van in for repair",
                        "until",
                        today().plusDays(2).toString()))
                .put("/groups/{id}/note", group.id())
                .then()
                .statusCode(200);

        daysGoBy(group, 2);
        seenByAnybody(group).body("note.text", equalTo("Van in for repair"));
        daysGoBy(group, 1);
        seenByAnybody(group).body("note", nullValue());
    }

    @Test
    void theNextOneTakesItsPlaceAndItCanBeTakenDown() {
        var helper = Crowd.member(group, Crowd.fresh("helper"), Role.HELPER);
        notes(group, "No fresh food today").statusCode(200);
        notes(helper, "Fresh food after all").statusCode(200);
        seenByAnybody(group).body("note.text", equalTo("Fresh food after all"));

        for (var again = 0; again < 2; again++) {
            helper.asks().delete("/groups/{id}/note", group.id()).then().statusCode(204);
        }

        seenByAnybody(group).body("note", nullValue());
    }

    @Test
    void whatIsTooLongOrTooFarIsRefused() {
        notes(group, "x".repeat(140)).statusCode(200);
        notes(group, "x".repeat(141)).statusCode(400).body("errors[0].field", equalTo("text"));
        notes(group, "  ").statusCode(400).body("code", equalTo("invalid-request"));
        notes(group, "<b>").statusCode(400);
        for (var day : Map.of("day-is-over", today().minusDays(1), "day-too-far", today().plusDays(32))
                .entrySet()) {
            group.asks()
                    .body(Map.of("text", "Away", "until", day.getValue().toString()))
                    .put("/groups/{id}/note", group.id())
                    .then()
                    .statusCode(422)
                    .body("code", equalTo(day.getKey()));
        }
    }
}
