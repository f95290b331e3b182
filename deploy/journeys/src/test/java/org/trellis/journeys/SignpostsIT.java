package org.trellis.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.trellis.journeys.Rest.SIGNPOSTING;
import static org.trellis.journeys.Rest.assertAbsent;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.trellis.people.Addresses;
import org.trellis.people.People;
import org.trellis.people.Person;

/// A helpline tells a caller of three groups; one of them says that somebody came; a neighbour thanks it; and two
/// groups meet in a network that no council sees.
@OnStack
@Order(4)
class SignpostsIT {

    private static final Duration HEARD = Duration.ofSeconds(30);

    private static Chromium chromium;

    private final Addresses addresses;
    private final Rest rest;
    private final Borough borough;
    private final People people;

    SignpostsIT(Addresses addresses, People people) {
        this.addresses = addresses;
        this.rest = new Rest(addresses);
        this.borough = new Borough(people);
        this.people = people;
    }

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @Test
    void aCallerIsToldOfThreeAndOneOfThemSaysThatTheyCame() {
        var groups = Stream.of("Pot", "Pan", "Ladle").map(this::open).toList();
        var targets = groups.stream()
                .map(group -> Map.of("organisationId", group.id()))
                .toList();
        var made = await().atMost(HEARD)
                .until(() -> hands(borough.helpline(), targets), answer -> answer.statusCode() == 201);
        made.then().body("targets.signposted", contains(true, true, true));
        String id = made.path("id");
        String code = made.path("code");
        for (var group : groups) {
            rest.as(group.steward())
                    .get(SIGNPOSTING + "/signposts?box=inbox")
                    .then()
                    .body("items.senderId", contains(Borough.EASTMERE.toString()));
        }
        assertAbsent(
                rest.as(borough.neighbour()).get(SIGNPOSTING + "/leaflets/" + id),
                rest.as(borough.neighbour()).get(SIGNPOSTING + "/leaflets/" + UUID.randomUUID()));

        var kitchen = groups.getFirst();
        var before =
                rest.as(borough.helpline()).get(SIGNPOSTING + "/leaflets/" + id).asString();
        for (int i = 0; i < 2; i++) {
            enters(kitchen.steward(), code).then().statusCode(200).body("need", equalTo("food"));
        }
        rest.as(kitchen.steward()).get(SIGNPOSTING + "/arrivals/counts").then().body("items.count", contains(1));
        assertThat(rest.as(borough.helpline())
                        .get(SIGNPOSTING + "/leaflets/" + id)
                        .asString())
                .isEqualTo(before);
        assertThat(enters(borough.neighbour(), code).asString())
                .isEqualTo(enters(borough.neighbour(), "00000-00000").asString());
        rest.as(borough.helpline())
                .get(SIGNPOSTING + "/onward")
                .then()
                .statusCode(200)
                .body("items.receiverId", not(hasItem(kitchen.id())));
    }

    @Test
    void twoGroupsMeetWhereNoCouncilIs() {
        var kitchen = open("Kettle");
        var hidden = RestGroup.register(rest, people.newcomer(), name("Lantern"));
        String network = rest.as(kitchen.steward())
                .body(Map.of("name", "Around the table", "institutionsMayJoin", false))
                .post(SIGNPOSTING + "/networks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String code = rest.as(kitchen.steward())
                .post(SIGNPOSTING + "/networks/" + network + "/code")
                .then()
                .statusCode(200)
                .extract()
                .path("code");
        rest.as(hidden.steward())
                .body(Map.of("code", code))
                .post(SIGNPOSTING + "/networks/codes")
                .then()
                .statusCode(200);
        rest.as(hidden.steward())
                .body(Map.of("shownName", "The lantern"))
                .put(SIGNPOSTING + "/networks/" + network + "/seat")
                .then()
                .statusCode(204);
        rest.as(hidden.steward())
                .body(Map.of("words", "We have chairs to lend."))
                .post(SIGNPOSTING + "/networks/" + network + "/messages")
                .then()
                .statusCode(204);

        var seen = rest.as(kitchen.steward()).get(SIGNPOSTING + "/networks/" + network);
        seen.then().body("members", hasSize(2)).body("members.name", hasItem("The lantern"));
        assertThat(seen.asString()).doesNotContain(hidden.id());
        rest.as(kitchen.steward())
                .get(SIGNPOSTING + "/networks/" + network + "/messages")
                .then()
                .body("items.words", contains("We have chairs to lend."));
        for (var path : List.of("", "/messages")) {
            assertAbsent(
                    rest.as(borough.officer()).get(SIGNPOSTING + "/networks/" + network + path),
                    rest.as(borough.officer()).get(SIGNPOSTING + "/networks/" + UUID.randomUUID() + path));
        }
        rest.as(borough.officer()).get(SIGNPOSTING + "/networks").then().body("items", empty());
        rest.as(borough.officer())
                .body(Map.of("code", code))
                .post(SIGNPOSTING + "/networks/codes")
                .then()
                .statusCode(409)
                .body("code", equalTo("no-institutions-here"));
        rest.as(kitchen.steward())
                .body(Map.of("organisationId", Borough.EASTMERE))
                .post(SIGNPOSTING + "/networks/" + network + "/invitations")
                .then()
                .statusCode(409);
    }

    @Test
    void inABrowserFromTheConsoleToAThankYou() {
        var group = open("Teapot");
        try (var helpline = visitor("hands-out").signsIn(borough.helpline());
                var steward = visitor("is-found").signsIn(group.steward());
                var officer = visitor("is-no-member").signsIn(borough.officer());
                var neighbour = visitor("says-thanks")) {
            await().atMost(HEARD)
                    .untilAsserted(() -> hands(borough.helpline(), List.of(Map.of("organisationId", group.id())))
                            .then()
                            .statusCode(201));
            helpline.sees("/console?near=EM1+2AB&need=food&q=" + group.name().replace(' ', '+'))
                    .finds("pick-" + group.id())
                    .presses("hand-out")
                    .reads(group.name())
                    .presses("make")
                    .reads("1. " + group.name())
                    .reads("Ring: " + RestGroup.PHONE)
                    .finds("share-whatsapp");
            var code = helpline.page().locator("#code").innerText().strip();
            helpline.presses("print").reads(code);

            steward.sees("/signposts/codes")
                    .writes("code", code)
                    .presses("enter")
                    .reads("Counted.");
            helpline.sees("/signposts/next").readsNot(group.name());

            neighbour
                    .sees("/groups/" + group.id())
                    .presses("say-thanks")
                    .writes("words", "The tea was just right.")
                    .presses("thank")
                    .finds("said");
            steward.sees("/thanks").reads("The tea was just right.").reads("From somebody who gave no name");
            helpline.doesNotSee("/thanks");
            steward.sees("/networks/new")
                    .writes("name", "Teapots")
                    .presses("found")
                    .reads("Teapots");
            officer.doesNotSee(steward.at().replaceFirst("\\?.*", ""));
        }
    }

    private Response hands(Person person, List<? extends Map<String, ?>> targets) {
        return rest.as(person)
                .body(Map.of("targets", targets, "need", "food", "place", "EM1", "language", "en"))
                .post(SIGNPOSTING + "/leaflets");
    }

    private Response enters(Person person, String code) {
        return rest.as(person).body(Map.of("code", code)).post(SIGNPOSTING + "/arrivals");
    }

    /// A group that everybody finds and that takes signposts from the council.
    private RestGroup open(String name) {
        var group = RestGroup.register(rest, people.newcomer(), name(name));
        group.write();
        group.show("public");
        group.openTo(Borough.EASTMERE, "signposts");
        group.shareContactWith(Borough.EASTMERE);
        return group;
    }

    private Visitor visitor(String who) {
        return new Visitor(who, addresses.portal(), chromium.phone(false));
    }

    private static String name(String name) {
        return name + " " + UUID.randomUUID().toString().substring(0, 8);
    }
}
