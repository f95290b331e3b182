package org.trellis.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.trellis.journeys.Rest.DIRECTORY;
import static org.trellis.journeys.Rest.SIGNPOSTING;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.trellis.people.Addresses;
import org.trellis.people.People;
import org.trellis.people.Person;

/// What must be refused on the running platform, with nothing leaked: hidden is answered as absent is.
@OnStack
@Order(2)
class LeaksIT {

    private static final Duration HEARD = Duration.ofSeconds(10);

    private final Rest rest;
    private final People people;
    private final Borough borough;
    private RestGroup hidden;

    LeaksIT(Addresses addresses, People people) {
        this.rest = new Rest(addresses);
        this.people = people;
        this.borough = new Borough(people);
    }

    @BeforeEach
    void aGroupThatHidesAlthoughItOpenedALink() {
        hidden = RestGroup.register(
                rest,
                people.newcomer(),
                "Out of Sight " + UUID.randomUUID().toString().substring(0, 8));
        hidden.write();
        hidden.openTo(Borough.EASTMERE, "signposts");
        hidden.shareContactWith(Borough.EASTMERE);
    }

    @Test
    void aHiddenGroupIsAbsentFromEveryAnswer() {
        var absent = UUID.randomUUID().toString();
        for (var reader : new Person[] {borough.helpline(), borough.officer(), borough.neighbour()}) {
            hidden.assertHiddenFrom(reader);
            sameForBoth(absent, id -> rest.as(reader).get(DIRECTORY + "/organisations/" + id));
            sameForBoth(absent, id -> rest.as(reader).get(DIRECTORY + "/groups/" + id + "/preview"));
            sameForBoth(absent, id -> rest.as(reader).get(DIRECTORY + "/links/" + id));
            assertNoneOf(rest.as(reader).get(DIRECTORY + "/organisations?ids=" + hidden.id()), "items.id");
            assertNoneOf(rest.as(reader).get(DIRECTORY + "/links"), "items.organisation.id");
            assertNoneOf(hidden.searchedBy(reader), "items.id");
        }
        assertNoneOf(rest.anybody().queryParam("q", hidden.name()).get(DIRECTORY + "/search?near=EM1"), "items.id");
    }

    @Test
    void whatIsHiddenCannotBeWrittenToEither() {
        var absent = UUID.randomUUID().toString();
        var officer = borough.officer();
        sameForBoth(
                absent,
                id -> rest.as(officer)
                        .body(Map.of("name", "Taken over"))
                        .put(DIRECTORY + "/groups/" + id + "/listing"));
        sameForBoth(
                absent,
                id -> rest.as(officer)
                        .body(Map.of("visibility", "public"))
                        .put(DIRECTORY + "/groups/" + id + "/visibility"));
        sameForBoth(
                absent, id -> rest.as(officer).body(Map.of("level", "listed")).put(DIRECTORY + "/links/" + id));
        sameForBoth(absent, id -> signpost(borough.helpline(), id));
    }

    @Test
    void registeringUnderAHiddenGroupsNameTellsNothing() {
        var again = RestGroup.register(rest, people.newcomer(), hidden.name());

        assertThat(again.id()).isNotEqualTo(hidden.id());
    }

    @Test
    void aTokenOfOneOrganisationWithTheHeaderOfAnotherIsRefusedAsIfThatWereNotThere() {
        var helpline = borough.helpline();
        for (var path : new String[] {DIRECTORY + "/links", SIGNPOSTING + "/signposts"}) {
            Rest.assertAbsent(
                    rest.as(helpline.actingFor(Borough.NORTHMERE)).get(path),
                    rest.as(helpline.actingFor(UUID.randomUUID())).get(path));
        }
    }

    @Test
    void aSignpostAboveTheLevelIsRefusedWhereTheGroupIsVisible() {
        var listed = RestGroup.register(
                rest,
                people.newcomer(),
                "Listed " + UUID.randomUUID().toString().substring(0, 8));
        listed.show("linked");
        listed.openTo(Borough.EASTMERE, "listed");

        await().atMost(HEARD)
                .untilAsserted(() -> signpost(borough.helpline(), listed.id())
                        .then()
                        .statusCode(403)
                        .body("code", equalTo("signposts-not-open")));
    }

    @Test
    void aPersonInTwoOrganisationsActsForOneAtATime() {
        var both = borough.ofTwo();
        rest.as(both).get(DIRECTORY + "/links").then().statusCode(400).body("code", equalTo("organisation-needed"));
        rest.as(both)
                .get(DIRECTORY + "/organisations/mine")
                .then()
                .body("items.id", hasItem(Borough.AL_NOOR.toString()))
                .body("items", hasSize(2));
        var page = DIRECTORY + "/groups/" + Borough.AL_NOOR + "/listing";
        rest.as(both.actingFor(Borough.AL_NOOR))
                .get(page)
                .then()
                .statusCode(200)
                .body("via", equalTo("own"));
        rest.as(both.actingFor(Borough.QUAYSIDE))
                .body(Map.of("name", "Taken over"))
                .put(DIRECTORY + "/groups/" + Borough.QUAYSIDE + "/listing")
                .then()
                .statusCode(403)
                .body("code", equalTo("steward-needed"));
        assertThat(rest.as(both.actingFor(Borough.QUAYSIDE))
                        .get(page)
                        .jsonPath()
                        .getString("via"))
                .isNotEqualTo("own");
    }

    private Response signpost(Person sender, String receiver) {
        return rest.as(sender)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("receiverId", receiver, "need", "food", "place", "EM1"))
                .post(SIGNPOSTING + "/signposts");
    }

    private void sameForBoth(String absent, java.util.function.Function<String, Response> request) {
        Rest.assertAbsent(request.apply(hidden.id()), request.apply(absent));
    }

    private void assertNoneOf(Response list, String ids) {
        list.then().statusCode(200).body(ids, not(hasItem(hidden.id())));
        assertThat(list.asString()).doesNotContain(hidden.name());
    }
}
