package org.trellis.directory.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
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
import static org.trellis.directory.Borough.writes;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough.Party;
import org.trellis.testing.Tokens;

@QuarkusTest
class LogbookResourceTest {

    private Party group;
    private Party council;

    @BeforeEach
    void aGroupThatShowsItselfToOneCouncil() {
        group = group("Quayside Mutual Aid");
        shows(group, "linked");
        council = council("Eastmere Council");
    }

    @Test
    void anEntrySaysWhoDidWhatAndThatItWasYou() {
        group.asks()
                .get("/logbook")
                .then()
                .statusCode(200)
                .body("items.act", equalTo(List.of("visibility-changed", "group-registered")))
                .body("items[0].you", equalTo(true), "items[0].person", equalTo("person-of-" + group.id()))
                .body("items[0].about", equalTo(Map.of("from", "unlisted", "to", "linked")))
                .body("next", nullValue());
        var colleague = Tokens.of("colleague", List.of(new Tokens.In(group.id(), "steward")));
        new Party(group.id(), "", colleague).asks().get("/logbook").then().body("items[0].you", equalTo(false));
    }

    @Test
    void aLinksLifeStandsInBothLogbooksAndNamesOnlyOnesOwnPeople() {
        opens(group, council, "listed");
        opens(group, council, "signposts");
        opens(group, council, "signposts");
        shares(group, council, "contact");
        shares(group, council, "contact");
        group.asks().delete("/links/{o}/cards/contact", council.id()).then().statusCode(204);
        group.asks().delete("/links/{o}", council.id()).then().statusCode(204);

        Logs.await(council, "link-ended", 1);
        Logs.await(council, "card-ended", 1);
        group.asks()
                .get("/logbook")
                .then()
                .body(
                        "items.act",
                        equalTo(List.of(
                                "link-ended",
                                "card-ended",
                                "card-shared",
                                "link-changed",
                                "link-opened",
                                "visibility-changed",
                                "group-registered")))
                .body(
                        "items[2].about",
                        equalTo(Map.of("organisation", council.id().toString(), "facet", "contact")));
        council.asks()
                .get("/logbook")
                .then()
                .body(
                        "items.act",
                        containsInAnyOrder("link-ended", "card-ended", "card-shared", "link-changed", "link-opened"))
                .body("items.person", everyItem(nullValue()))
                .body(
                        "items.find { it.act == 'card-shared' }.about",
                        equalTo(Map.of("organisation", group.id().toString(), "facet", "contact", "whose", "theirs")))
                .body(
                        "items.find { it.act == 'link-opened' }.about",
                        equalTo(Map.of("organisation", group.id().toString(), "level", "listed")));
        assertThat(Logs.export(council)).doesNotContain("person-of-" + group.id());
    }

    @Test
    void theOtherSideNeverLearnsOfALinkThatSleeps() {
        var hidden = group("Free Wharf Solidarity");
        opens(hidden, council, "partner");
        hidden.asks().delete("/links/{o}", council.id()).then().statusCode(204);
        assertThat(Logs.of(hidden, "link-ended")).hasSize(1);
        opens(group, council, "listed");

        Logs.await(council, "link-opened", 1);
        assertThat(Logs.export(council)).doesNotContain(hidden.id().toString());
        shows(group, "unlisted");
        Logs.await(council, "link-ended", 1);
        shows(group, "linked");
        Logs.await(council, "link-opened", 2);
    }

    @Test
    void pagesFollowEachOtherAndCanBeOfOneAct() {
        for (var turn = 0; turn < 60; turn++) {
            shows(group, turn % 2 == 0 ? "unlisted" : "linked");
        }
        var next = group.asks()
                .get("/logbook")
                .then()
                .body("items", hasSize(50), "items[0].number", equalTo(62))
                .extract()
                .jsonPath()
                .getString("next");
        group.asks()
                .queryParam("cursor", next)
                .get("/logbook")
                .then()
                .body("items", hasSize(12), "items[11].act", equalTo("group-registered"), "next", nullValue());
        group.asks()
                .queryParam("act", "group-registered")
                .get("/logbook")
                .then()
                .body("items", hasSize(1));
        group.asks().queryParam("act", "tea-made").get("/logbook").then().statusCode(404);
        group.asks().queryParam("cursor", "x").get("/logbook").then().statusCode(404);
    }

    @Test
    void anotherOrganisationLearnsNothing() {
        writes(group);
        opens(group, council, "signposts");
        shares(group, council, "contact");
        council.asks().get("/groups/{id}/listing", group.id()).then().statusCode(200);
        Logs.awaitSeen(group, 1);
        var neighbour = council("Northmere Council");

        for (var path :
                List.of("/logbook", "/logbook?cursor=9", "/logbook?act=card-shared", "/logbook/export", "/seen")) {
            neighbour.asks().get(path).then().statusCode(200);
            assertThat(neighbour.asks().get(path).asString())
                    .as(path)
                    .doesNotContain(group.id().toString(), council.id().toString());
            neighbour
                    .asks()
                    .header("Trellis-Organisation", group.id())
                    .get(path)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("not-found"));
        }
        neighbour.asks().get("/logbook/verification").then().body("sound", equalTo(true), "entries", equalTo(0));
        assertThat(council.asks().get("/seen").asString()).doesNotContain("contact");
    }

    @Test
    void whoDoesNotKeepTheLogbookIsRefused() {
        for (var role : List.of("helper", "helpline", "councillor", "safeguarding-lead")) {
            var person = new Party(group.id(), "", Tokens.of(group.id(), role));
            for (var path : List.of("/logbook", "/logbook/export", "/logbook/verification")) {
                person.asks().get(path).then().statusCode(403);
            }
            person.asks().get("/seen").then().statusCode(200);
        }
        for (var path : List.of("/logbook", "/logbook/export", "/logbook/verification", "/seen")) {
            anonymous().get(path).then().statusCode(401);
        }
    }

    @Test
    void theExportIsALineAnEntryInTheFormThatWasAskedFor() {
        var lines = Logs.exported(group);
        assertThat(lines).hasSize(2);
        assertThat(lines.getLast().path("previous")).isEqualTo(lines.getFirst().path("hash"));
        var csv = group.asks().accept("text/csv").get("/logbook/export").then().statusCode(200);
        assertThat(csv.extract().contentType()).startsWith("text/csv");
        assertThat(csv.extract().asString())
                .startsWith("number,at,act,person,about,organisation,previous,hash\r\n1,")
                .contains("\"{\"\"from\"\":\"\"unlisted\"\",\"\"to\"\":\"\"linked\"\"}\"");
        group.asks().queryParam("format", "xml").get("/logbook/export").then().statusCode(400);
    }
}
