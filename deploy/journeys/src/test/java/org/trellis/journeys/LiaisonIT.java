package org.trellis.journeys;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.journeys.Rest.DIRECTORY;
import static org.trellis.journeys.Rest.assertAbsent;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.trellis.people.Addresses;
import org.trellis.people.People;
import org.trellis.people.Person;

/// A liaison officer goes on leave and somebody covers, which the groups read; and a councillor is introduced to a
/// group, helps with one thing, and has seen nothing else.
@OnStack
@Order(4)
class LiaisonIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    private static final String COUNCILLOR = "councillor@eastmere-council.example";

    private static Chromium chromium;

    private final Addresses addresses;
    private final Rest rest;
    private final Borough borough;
    private final People people;
    private RestGroup group;

    LiaisonIT(Addresses addresses, People people) {
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

    @BeforeEach
    void thereIsAGroup() {
        group = RestGroup.register(
                rest,
                people.newcomer(),
                "Hollin Party " + UUID.randomUUID().toString().substring(0, 8));
        group.write();
        group.show("public");
    }

    @Test
    void coverIsReadOnTheLinkAndHandOverNotesByBoth() {
        group.openTo(Borough.EASTMERE, "signposts");
        opens(borough.officer());
        var officer = me(borough.officer());
        var helpline = me(borough.helpline());
        isCalled(borough.officer(), "Priya");
        isCalled(borough.helpline(), "Tom");
        worksAndIsCovered(officer, helpline);
        rest.as(borough.officer())
                .body(Map.of("person", officer))
                .put(links("liaison"))
                .then()
                .statusCode(204);
        rest.as(borough.officer())
                .body(Map.of("text", "The road closure form went in on Monday."))
                .post(links("handover"))
                .then()
                .statusCode(201);

        theGroupReads()
                .body("theirs.called", equalTo("Priya"), "theirs.team", equalTo("Communities team"))
                .body("theirs.cover.called", equalTo("Tom"), "theirs.cover.until", equalTo(TODAY.toString()));
        rest.as(group.steward())
                .get(DIRECTORY + "/links/" + Borough.EASTMERE + "/handover")
                .then()
                .body("items.text", contains("The road closure form went in on Monday."));
        assertAbsent(
                rest.as(borough.neighbour()).get(links("liaison")),
                rest.as(borough.neighbour()).get(DIRECTORY + "/links/" + UUID.randomUUID() + "/liaison"));

        group.endWith(Borough.EASTMERE);
        group.openTo(Borough.EASTMERE, "signposts");
        theGroupReads().body("theirs", nullValue());
    }

    private void opens(Person officer) {
        rest.as(officer)
                .body(Map.of("level", "signposts"))
                .put(DIRECTORY + "/links/" + group.id())
                .then()
                .statusCode(200);
    }

    private String links(String what) {
        return DIRECTORY + "/links/" + group.id() + "/" + what;
    }

    private ValidatableResponse theGroupReads() {
        return rest.as(group.steward())
                .get(DIRECTORY + "/links/" + Borough.EASTMERE + "/liaison")
                .then()
                .statusCode(200);
    }

    private String me(Person who) {
        return rest.as(who)
                .get(DIRECTORY + "/members/me")
                .then()
                .statusCode(200)
                .extract()
                .path("person");
    }

    private void isCalled(Person who, String called) {
        rest.as(who)
                .body(Map.of("called", called))
                .put(DIRECTORY + "/members/me")
                .then()
                .statusCode(204);
    }

    private void worksAndIsCovered(String officer, String by) {
        var cover = Map.of("person", by, "from", TODAY.toString(), "until", TODAY.toString());
        rest.as(borough.officer())
                .body(Map.of("team", "Communities team", "cover", cover))
                .put(DIRECTORY + "/members/" + officer + "/post")
                .then()
                .statusCode(200);
    }

    @Test
    void aCouncillorIsIntroducedToOneThingAndThenIsGone() {
        var councillor = people.named(COUNCILLOR);
        rest.as(borough.officer())
                .body(Map.of("wards", List.of("E05999901")))
                .put(DIRECTORY + "/members/" + me(councillor) + "/post")
                .then()
                .statusCode(200);
        for (var shut : List.of("/members", "/links", "/logbook", "/invitations", "/introductions/received")) {
            rest.as(councillor).get(DIRECTORY + shut).then().statusCode(403);
        }
        var hidden = Map.of("organisation", Borough.FREE_WHARF, "reason", "To meet");
        assertAbsent(
                rest.as(councillor).body(hidden).post(DIRECTORY + "/introductions"),
                rest.as(councillor)
                        .body(Map.of("organisation", UUID.randomUUID(), "reason", "To meet"))
                        .post(DIRECTORY + "/introductions"));

        try (var he = visitor("councillor").signsIn(councillor);
                var steward = visitor("introduced").signsIn(group.steward())) {
            he.sees("/home").reads("In your wards").readsNot("Free Wharf");
            he.sees("/groups/" + group.id()).presses("ask-to-meet");
            he.writes("reason", "Can I help with the road closure?")
                    .presses("ask")
                    .reads("Asked on");
            steward.sees("/home").presses("would-meet").reads("Can I help with the road closure?");
            steward.follows("Invite them to one item").presses("new");
            steward.writes("title", "Street party, need road closure")
                    .presses("make")
                    .presses("invite");
            he.sees("/introductions").reads("They have you as a guest");
            he.sees("/items").follows("Street party, need road closure");
            he.writes("text", "The interpreter's number is on the licence form.")
                    .presses("add-note");
            var item = he.at().replaceAll("/items/([0-9a-f-]{36}).*", "$1");

            rest.as(group.steward())
                    .delete(DIRECTORY + "/items/" + item + "/guests/" + Borough.EASTMERE)
                    .then()
                    .statusCode(204);
            he.doesNotSee("/items/" + item);
            rest.as(councillor)
                    .get(DIRECTORY + "/introductions")
                    .then()
                    .body("items.organisation.id", hasItem(group.id()), "items.invited", not(hasItem(true)));
        }
    }

    private Visitor visitor(String who) {
        return new Visitor(who, addresses.portal(), chromium.phone(false));
    }
}
