package org.trellis.directory.introductions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.trellis.directory.Borough.shows;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.directory.Ending;
import org.trellis.directory.accounts.Role;
import org.trellis.directory.logbook.Logs;

/// A councillor asks a group for an introduction. The group invites, or does nothing, and nobody can tell which
/// nothing.
@QuarkusTest
class IntroductionTest {

    private static final String WHY = "At my surgery people ask about your street party.\nCan I help with the form?";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private Party council;
    private Party councillor;
    private Party group;

    @BeforeEach
    void thereIsAPublicGroup() {
        council = Crowd.council("Eastmere Council");
        councillor = Crowd.member(council, Crowd.fresh("councillor"), Role.COUNCILLOR);
        group = found("Hollin Street Neighbours");
    }

    private static Party found(String name) {
        var group = Crowd.group(name);
        Borough.writes(group);
        shows(group, "public");
        return group;
    }

    private static Response asks(Party who, UUID whom, String why) {
        return who.asks().body(Map.of("organisation", whom, "reason", why)).post("/introductions");
    }

    @Test
    void theGroupReadsItQuietlyAndItsInvitationIsTheOnlyAnswer() {
        asks(councillor, group.id(), WHY)
                .then()
                .statusCode(201)
                .body("organisation.name", equalTo(group.name()), "invited", equalTo(false))
                .body("until", equalTo(TODAY.plusDays(30).toString()));
        asks(councillor, group.id(), "Again").then().statusCode(409).body("code", equalTo("introduction-asked"));
        asks(council, group.id(), "As an officer").then().statusCode(201).body("role", equalTo("liaison-officer"));

        group.asks()
                .get("/introductions/received")
                .then()
                .body("items.role", contains("liaison-officer", "councillor"), "items[1].reason", equalTo(WHY))
                .body("items[1].organisation.name", equalTo("Eastmere Council"), "items[1].invited", equalTo(null));
        Crowd.member(group, Crowd.fresh("helper"), Role.HELPER)
                .asks()
                .get("/introductions/received")
                .then()
                .statusCode(403);

        String item = group.asks()
                .body(Map.of("title", "Street party", "about", ""))
                .post("/items")
                .then()
                .extract()
                .path("id");
        group.asks()
                .body(Map.of("role", "councillor"))
                .put("/items/{i}/guests/{o}", item, council.id())
                .then()
                .statusCode(200);
        councillor
                .asks()
                .get("/introductions")
                .then()
                .body("items.role", contains("liaison-officer", "councillor"), "items.invited", contains(false, true));
        group.asks().get("/introductions/received").then().body("items.role", contains("liaison-officer"));
        for (var party : List.of(council, group)) {
            Logs.await(party, "introduction-asked", 2);
            assertThat(Logs.exported(party)).noneMatch(entry -> entry.toString().contains("surgery"));
        }
    }

    @Test
    void puttingAwayBlockingAndHidingLookLikeNotHavingLooked() {
        var other = found("Quayside Mutual Aid");
        asks(councillor, group.id(), WHY).then().statusCode(201);
        asks(councillor, other.id(), WHY).then().statusCode(201);
        var before = councillor.asks().get("/introductions").asString();

        String id = group.asks().get("/introductions/received").path("items[0].id");
        for (var time = 0; time < 2; time++) {
            group.asks().put("/introductions/received/{i}/put-away", id).then().statusCode(204);
        }
        group.asks().get("/introductions/received").then().body("items", empty());
        assertThat(Logs.of(group, "introduction-put-away")).hasSize(1);
        assertThat(councillor.asks().get("/introductions").asString()).isEqualTo(before);
        assertThat(Crowd.acts(council.id())).doesNotContain("introduction-put-away");
        asks(councillor, group.id(), "Again").then().statusCode(409);

        other.asks().put("/blocks/{o}", council.id()).then().statusCode(204);
        other.asks().get("/introductions/received").then().body("items", empty());
        councillor
                .asks()
                .get("/introductions")
                .then()
                .body("items.invited", contains(false, false))
                .body(
                        "items.find { it.organisation.id == '%s' }.organisation.name".formatted(other.id()),
                        equalTo(null));
        other.asks()
                .body(Map.of("organisation", council.id(), "reason", WHY))
                .post("/introductions")
                .then()
                .statusCode(422)
                .body("code", equalTo("you-block-them"));
    }

    @Test
    void whoIsHiddenOrBlocksOrIsNotThereIsOneAnswer() {
        var hidden = Crowd.group("Free Wharf Solidarity");
        var linked = Crowd.group("Lamplight Kitchen");
        Borough.writes(linked);
        shows(linked, "linked");
        Borough.opens(linked, council, "signposts");
        group.asks().put("/blocks/{o}", council.id()).then().statusCode(204);
        var absent = asks(councillor, UUID.randomUUID(), WHY);
        assertThat(absent.statusCode()).isEqualTo(404);
        // A councillor finds what the public finds; an officer also whoever opened to the council.
        for (var whom : List.of(hidden, group, linked)) {
            var answer = asks(councillor, whom.id(), WHY);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.asString()).isEqualTo(absent.asString());
            assertThat(answer.headers().toString().replaceAll("(?i)ratelimit[^\\n]*", ""))
                    .isEqualTo(absent.headers().toString().replaceAll("(?i)ratelimit[^\\n]*", ""));
        }
        asks(council, linked.id(), WHY).then().statusCode(201);
        var stranger = Crowd.council("Northmere Council");
        String id = linked.asks().get("/introductions/received").path("items[0].id");
        var theirs = stranger.asks().put("/introductions/received/{i}/put-away", id);
        var none = stranger.asks().put("/introductions/received/{i}/put-away", UUID.randomUUID());
        assertThat(theirs.statusCode()).isEqualTo(404);
        assertThat(theirs.asString()).isEqualTo(none.asString());
        stranger.asks().get("/introductions").then().body("items", empty());
        stranger.asks().get("/introductions/received").then().body("items", empty());
        asks(hidden, council.id(), WHY).then().statusCode(422).body("code", equalTo("hidden-asks-nobody"));
        asks(linked, stranger.id(), WHY).then().statusCode(422).body("code", equalTo("hidden-asks-nobody"));
        // Equal sides: a group asks a council in the same way. Who hides afterwards is absent.
        asks(linked, council.id(), WHY).then().statusCode(201).body("role", equalTo("steward"));
        council.asks().get("/introductions/received").then().body("items.organisation.name", contains(linked.name()));
        shows(linked, "unlisted");
        council.asks().get("/introductions/received").then().body("items", empty());
        asks(council, council.id(), WHY).then().statusCode(422).body("code", equalTo("introduction-to-yourself"));
        Borough.anonymous().get("/introductions").then().statusCode(401);
    }

    @Test
    void itLapsesByItselfAndThereAreTenAtMost() {
        for (var wrong : List.of("", "x".repeat(301), "One\ntwo\nthree", "<b>")) {
            asks(councillor, group.id(), wrong).then().statusCode(400);
        }
        asks(councillor, group.id(), "Ring 07700 900123")
                .then()
                .statusCode(422)
                .body("code", equalTo("looks-personal"));
        asks(councillor, group.id(), WHY).then().statusCode(201);
        Ending.asSuperuser(
                "update introduction set until = london_today() - 1 where sender_id = '%s'".formatted(council.id()));
        group.asks().get("/introductions/received").then().body("items", empty());
        councillor.asks().get("/introductions").then().body("items", empty());
        Crowd.isDue(council.id(), Lapsing.KIND);
        Awaitility.await()
                .until(() -> Ending.count("introduction where sender_id = '%s'".formatted(council.id())) == 0);

        IntStream.range(0, 10)
                .forEach(n ->
                        asks(councillor, found("Group " + n).id(), WHY).then().statusCode(201));
        asks(councillor, group.id(), WHY).then().statusCode(422).body("code", equalTo("introductions-too-many"));
        councillor.asks().get("/introductions").then().body("items", hasSize(10));
    }
}
