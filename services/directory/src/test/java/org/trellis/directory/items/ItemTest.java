package org.trellis.directory.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.directory.Borough.shows;
import static org.trellis.directory.Borough.writes;
import static org.trellis.directory.items.Street.NOTE;
import static org.trellis.directory.items.Street.TODAY;
import static org.trellis.directory.items.Street.adds;
import static org.trellis.directory.items.Street.made;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.directory.accounts.Role;

/// What is in hand is kept by few and written about by all; an invitation tells nothing of whom it does not reach.
@QuarkusTest
class ItemTest {

    private Street street;
    private Party group;
    private Party council;
    private Party councillor;
    private String item;

    @BeforeEach
    void somethingIsInHand() {
        street = new Street();
        group = street.group;
        council = street.council;
        councillor = street.councillor;
        item = made(group);
    }

    @Test
    void anInvitationTellsNothingOfWhomItDoesNotReach() {
        var hidden = Crowd.group("Free Wharf Solidarity");
        var blocking = Crowd.group("Quayside Mutual Aid");
        writes(blocking);
        shows(blocking, "public");
        blocking.asks().put("/blocks/{o}", group.id()).then().statusCode(204);
        var nobody = new Party(UUID.randomUUID(), "", "");

        var answers = List.of(hidden, blocking, nobody).stream()
                .map(one -> street.invites(item, one)
                        .statusCode(404)
                        .extract()
                        .asString()
                        .replace(one.id().toString(), "ID"))
                .distinct();
        assertThat(answers).hasSize(1);
        refused(street.invites(item, group), "guest-yourself");
        refused(street.invites(item, council, "role", "steward"), "guest-role-not-there");
        refused(street.invites(item, council, "until", TODAY.minusDays(1)), "guest-day-not-possible");
        refused(street.invites(item, council, "until", TODAY.plusDays(91)), "guest-day-not-possible");
        street.invites(item, council, "until", TODAY.plusDays(90)).statusCode(200);
        var closed = made(group);
        group.asks().put("/items/{i}/closed", closed).then().statusCode(204);
        street.invites(closed, council).statusCode(409).body("code", equalTo("item-closed"));
        adds(group, closed, NOTE).then().statusCode(409).body("code", equalTo("item-closed"));
        IntStream.range(0, 9)
                .forEach(at ->
                        street.invites(item, Crowd.council("Council " + at)).statusCode(200));
        refused(street.invites(item, Crowd.council("One too many")), "guests-too-many");
        street.invites(item, council, "until", TODAY).statusCode(200).body("guests", hasSize(10));
        shows(group, "unlisted");
        refused(street.invites(item, council), "hidden-invites-nobody");
    }

    private static void refused(ValidatableResponse answer, String code) {
        answer.statusCode(422).body("code", equalTo(code));
    }

    @Test
    void twoNotesAtTheSameMomentBothStayAndEachIsAddedOnce() throws Exception {
        street.invites(item, council).statusCode(200);
        try (var both = Executors.newFixedThreadPool(2)) {
            Callable<Integer> his = () -> adds(councillor, item, "His").statusCode();
            Callable<Integer> ours = () -> adds(group, item, "Ours").statusCode();
            for (var one : both.invokeAll(List.of(his, ours))) {
                assertThat(one.get()).isEqualTo(201);
            }
        }
        for (var again = 0; again < 2; again++) {
            councillor
                    .asks()
                    .header("Idempotency-Key", "once")
                    .body(Map.of("text", "Once"))
                    .post("/items/{i}/notes", item)
                    .then()
                    .statusCode(201);
        }
        String first = group.asks()
                .get("/items/{i}/notes?limit=1", item)
                .then()
                .body("items.text", contains("Once"))
                .extract()
                .path("next");
        group.asks()
                .get("/items/{i}/notes?cursor={c}", item, first)
                .then()
                .body("items.text", hasSize(2), "next", nullValue());
        for (var text : List.of(" ", "<b>", "x".repeat(1001))) {
            adds(councillor, item, text).then().statusCode(400);
        }
    }

    @Test
    void onlyWhoKeepsTheOrganisationsMattersChangesItsItems() {
        var helper = Crowd.member(group, Crowd.fresh("helper"), Role.HELPER);
        helper.asks().get("/items").then().body("items.id", contains(item));
        helper.asks().body(Map.of("title", "Ours")).post("/items").then().statusCode(403);
        adds(helper, item, "I bring chairs.").then().statusCode(201).body("role", equalTo("helper"));
        Borough.anonymous().get("/items").then().statusCode(401);

        var read = group.asks().get("/items/{i}", item);
        var etag = read.header("ETag");
        changes(etag).then().statusCode(200).body("title", equalTo("Street party"));
        changes(etag).then().statusCode(412).body("code", equalTo("changed-meanwhile"));
        group.asks().put("/items/{i}/closed", item).then().statusCode(204);
        group.asks().put("/items/{i}/closed", item).then().statusCode(204);
        group.asks().get("/items?open=true").then().body("items", empty());
        group.asks().get("/items?open=false").then().body("items.open", contains(false));
        group.asks().delete("/items/{i}", item).then().statusCode(204);
        group.asks().get("/items/{i}", item).then().statusCode(404);
        assertThat(Crowd.acts(group.id())).contains("item-made", "item-closed", "item-removed");

        IntStream.range(0, 50).forEach(_ -> made(group));
        refused(group.asks().body(Map.of("title", "One more")).post("/items").then(), "items-too-many");
        String next = group.asks()
                .get("/items?limit=30")
                .then()
                .body("items", hasSize(30), "next", notNullValue())
                .extract()
                .path("next");
        group.asks().get("/items?cursor={c}", next).then().body("items", hasSize(20), "next", nullValue());
    }

    private Response changes(String etag) {
        return group.asks()
                .header("If-Match", etag)
                .body(Map.of("title", "Street party"))
                .put("/items/{i}", item);
    }
}
