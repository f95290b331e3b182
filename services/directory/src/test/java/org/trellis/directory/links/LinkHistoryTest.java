package org.trellis.directory.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.directory.Borough.anonymous;
import static org.trellis.directory.Borough.council;
import static org.trellis.directory.Borough.group;
import static org.trellis.directory.Borough.opens;
import static org.trellis.directory.Borough.shares;
import static org.trellis.directory.Borough.shows;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.logbook.Logs;
import org.trellis.testing.Tokens;

/// What happened between two organisations, as each one's logbook has it.
@QuarkusTest
class LinkHistoryTest {

    private Party group;
    private Party council;

    @BeforeEach
    void aGroupAndACouncil() {
        group = group("Quayside Mutual Aid");
        shows(group, "linked");
        council = council("Eastmere Council");
        opens(group, council, "listed");
    }

    private static ValidatableResponse history(Party one, Party other) {
        return one.asks().get("/links/{id}/history", other.id()).then().statusCode(200);
    }

    @Test
    void itIsKeptWhenTheLinkIsOver() {
        opens(group, council, "signposts");
        opens(group, council("Northmere Council"), "listed");
        shares(group, council, "contact");
        group.asks().delete("/links/{o}/cards/contact", council.id()).then().statusCode(204);
        String asked = council.asks().get("/deletions").then().extract().path("items[0].id");
        council.asks().put("/deletions/{id}/confirmation", asked).then().statusCode(204);
        Logs.await(group, "deletion-confirmed", 1);
        group.asks().delete("/links/{o}", council.id()).then().statusCode(204);

        history(group, council)
                .body(
                        "items.act",
                        equalTo(java.util.List.of(
                                "link-ended",
                                "deletion-confirmed",
                                "card-ended",
                                "card-shared",
                                "link-changed",
                                "link-opened")))
                .body("items.about.organisation", everyItem(equalTo(council.id().toString())))
                .body("next", nullValue());
        Logs.await(council, "link-ended", 1);
        Logs.await(council, "card-ended", 1);
        history(council, group)
                .body(
                        "items.act",
                        containsInAnyOrder(
                                "link-ended",
                                "deletion-confirmed",
                                "card-ended",
                                "card-shared",
                                "link-changed",
                                "link-opened"))
                .body("items.findAll { it.act.startsWith('card') }.about.whose", everyItem(equalTo("theirs")))
                .body("items.findAll { it.act != 'deletion-confirmed' }.person", everyItem(nullValue()));
    }

    @Test
    void anotherOrganisationGetsNothing() {
        var stranger = council("Northmere Council");

        for (var one : new Party[] {group, council}) {
            history(stranger, one).body("items", empty());
        }
        history(group, stranger).body("items", empty());
        group.asks()
                .get("/links/{id}/history", UUID.randomUUID())
                .then()
                .statusCode(200)
                .body("items", empty());
        group.asks()
                .header("Trellis-Organisation", council.id().toString())
                .get("/links/{id}/history", group.id())
                .then()
                .statusCode(404);
        anonymous().get("/links/{id}/history", group.id()).then().statusCode(401);
    }

    @Test
    void onlyWhoKeepsTheLogbookReadsIt() {
        new Party(group.id(), "", Tokens.of(group.id(), "helper"))
                .asks()
                .get("/links/{id}/history", council.id())
                .then()
                .statusCode(403);
    }

    @Test
    void pagesFollowEachOther() {
        for (var turn = 0; turn < 50; turn++) {
            opens(group, council, turn % 2 == 0 ? "signposts" : "listed");
        }
        String next =
                history(group, council).body("items", hasSize(50)).extract().path("next");
        group.asks()
                .queryParam("cursor", next)
                .get("/links/{id}/history", council.id())
                .then()
                .body("items", hasSize(1), "items[0].act", equalTo("link-opened"), "next", nullValue());
        assertThat(next).isNotBlank();
    }
}
