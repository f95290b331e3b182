package org.trellis.directory.liaison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.trellis.directory.Borough.opens;
import static org.trellis.directory.Borough.shows;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.directory.Ending;
import org.trellis.directory.accounts.Role;
import org.trellis.directory.logbook.Logs;

/// Both sides leave notes for whoever comes next, and both read them, while their link lasts.
@QuarkusTest
class HandoverTest {

    private static final String RING = "They like to be rung, not written to.";

    private Party council;
    private Party group;

    @BeforeEach
    void theyAreLinked() {
        council = Crowd.council("Eastmere Council");
        group = Crowd.group("Quayside Mutual Aid");
        Borough.writes(group);
        shows(group, "linked");
        opens(group, council, "signposts");
        opens(council, group, "listed");
    }

    private static Response adds(Party who, Party other, String text) {
        return who.asks().body(Map.of("text", text)).post("/links/{o}/handover", other.id());
    }

    private static Response reads(Party who, Party other) {
        return who.asks().get("/links/{o}/handover", other.id());
    }

    @Test
    void bothWriteAndBothReadAndItSaysNobodysName() {
        var helper = Crowd.member(group, Crowd.fresh("helper"), Role.HELPER);
        var written = adds(council, group, " " + RING + " ");
        written.then().statusCode(201).body("ours", equalTo(true), "role", equalTo("liaison-officer"));
        assertThat(written.asString()).doesNotContain(Crowd.personOf(council));
        adds(helper, council, "Our key is with the café.").then().statusCode(201);

        for (var reader : List.of(group, helper)) {
            reads(reader, council)
                    .then()
                    .body("items.text", contains("Our key is with the café.", RING))
                    .body("items.ours", contains(true, false), "items.role", contains("helper", "liaison-officer"));
        }
        String next = council.asks()
                .queryParam("limit", 1)
                .get("/links/{o}/handover", group.id())
                .then()
                .body("items.ours", contains(false))
                .extract()
                .path("next");
        council.asks()
                .queryParam("cursor", next)
                .get("/links/{o}/handover", group.id())
                .then()
                .body("items.text", contains(RING));
        for (var party : List.of(council, group)) {
            Logs.await(party, "handover-added", 2);
        }
        for (var change : List.of("PUT", "PATCH", "DELETE")) {
            assertThat(council.asks()
                            .request(change, "/links/{o}/handover/{n}", group.id(), written.<String>path("id"))
                            .statusCode())
                    .isIn(404, 405);
        }
    }

    @Test
    void strangersLearnNothingAndNobodyReadsThoseOfALinkThatIsOver() {
        adds(council, group, RING).then().statusCode(201);
        adds(group, council, "We meet on Tuesdays.").then().statusCode(201);
        var stranger = Crowd.council("Northmere Council");
        var hidden = reads(stranger, group);
        var absent = stranger.asks().get("/links/{o}/handover", UUID.randomUUID());
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.asString()).isEqualTo(absent.asString());
        adds(stranger, group, "Mine").then().statusCode(404);
        assertThat(stranger.asks().get("/export").asString()).doesNotContain(RING);

        shows(group, "unlisted");
        reads(group, council).then().body("items.ours", contains(true));
        adds(group, council, "Nobody reads this.")
                .then()
                .statusCode(409)
                .body("code", equalTo("link-not-open-both-ways"));
        shows(group, "linked");
        reads(group, council).then().body("items", hasSize(2));

        council.asks().delete("/links/{o}", group.id()).then().statusCode(204);
        opens(group, council, "signposts");
        opens(council, group, "listed");
        reads(group, council).then().body("items.text", contains("We meet on Tuesdays."));
        reads(council, group).then().body("items.text", contains(RING));
        assertThat(group.asks().get("/export").asString())
                .contains("We meet on Tuesdays.")
                .doesNotContain(RING);
    }

    @Test
    void whatLooksPersonalIsAskedAboutAndThereIsAnEndToIt() {
        for (var typed : List.of("Ring 07700 900123", "Write to jo@home.example", "She lives at EM1 2AB")) {
            adds(group, council, typed).then().statusCode(422).body("code", equalTo("looks-personal"));
        }
        reads(group, council).then().body("items", empty());
        group.asks()
                .header("Idempotency-Key", "once")
                .body(Map.of("text", "The hall: 07700 900123", "isPublic", true))
                .post("/links/{o}/handover", council.id())
                .then()
                .statusCode(201);
        adds(group, council, "We meet on 12.03.2036 at 18:30 in room 14.")
                .then()
                .statusCode(201);
        for (var wrong : List.of("", " ", "x".repeat(1001), "<b>")) {
            adds(group, council, wrong).then().statusCode(400);
        }
        assertThat(Crowd.due(group.id(), HandoverIsOld.KIND))
                .hasSize(2)
                .allMatch(at -> at.isAfter(Instant.now().plus(Duration.ofDays(729))));
        // As many as fit.
        Ending.asSuperuser("insert into handover_note select gen_random_uuid(), '%s', '%s', null, 'One more', now()"
                        .formatted(council.id(), group.id())
                + " from generate_series(1, 198)");
        adds(group, council, RING).then().statusCode(422).body("code", equalTo("notes-too-many"));
    }
}
