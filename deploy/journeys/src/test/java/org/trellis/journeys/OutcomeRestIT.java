package org.trellis.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.journeys.Rest.DIRECTORY;
import static org.trellis.journeys.Rest.SIGNPOSTING;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.trellis.people.Addresses;
import org.trellis.people.People;
import org.trellis.people.Person;

/// The main job by REST: a group registers and decides who sees what, a helpline finds it and sends it a signpost,
/// the group reads it, and takes the share back.
@OnStack
@Order(1)
class OutcomeRestIT {

    private static final Duration HEARD = Duration.ofSeconds(10);
    private static final Duration REVOKED = Duration.ofSeconds(2);
    private static final String NOTE = "somebody who would like a hot meal this week";

    private final Rest rest;
    private final Borough borough;
    private final Person steward;
    private RestGroup group;

    OutcomeRestIT(Addresses addresses, People people) {
        rest = new Rest(addresses);
        borough = new Borough(people);
        steward = people.newcomer();
    }

    @Test
    void aGroupIsFoundAsFarAsItChoseAndThenNoMore() {
        registersAndIsSeenByNobody();
        choosesWhoSeesWhat();
        seesItselfAsTheySeeIt();
        isFoundByTheCouncilItChoseAlone();
        isChangedByNobodyElse();
        var signpost = getsOneSignpostThoughItIsSentTwice();
        readsIt(signpost);
        isCountedOnBothSides();
        takesTheShareBack();
        keepsWhatItWasSent(signpost);
    }

    private void registersAndIsSeenByNobody() {
        var name = "Harbour Pot " + UUID.randomUUID().toString().substring(0, 8);
        group = RestGroup.register(rest, steward, name);
        group.write();
        group.assertHiddenFrom(borough.helpline());
    }

    private void choosesWhoSeesWhat() {
        group.show("linked");
        group.assertHiddenFrom(borough.helpline());
        group.openTo(Borough.EASTMERE, "signposts");
        group.shareContactWith(Borough.EASTMERE);
    }

    private void seesItselfAsTheySeeIt() {
        group.preview("public")
                .then()
                .statusCode(200)
                .body("visible", equalTo(false))
                .body("listing", nullValue());
        var shown = group.preview(Borough.EASTMERE);
        var seen = rest.as(borough.helpline()).get(group.page());
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(shown.jsonPath().getMap("listing")).isEqualTo(seen.jsonPath().getMap(""));
        assertThat(seen.jsonPath().getString("facets.contact.phone")).isEqualTo(RestGroup.PHONE);
        assertThat(seen.jsonPath().getString("facets.numbers")).isNull();
        group.assertHiddenFrom(borough.neighbour());
    }

    private void isFoundByTheCouncilItChoseAlone() {
        group.searchedBy(borough.helpline())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(group.id()))
                .body("items[0].level", equalTo("signposts"));
        group.searchedBy(borough.neighbour()).then().statusCode(200).body("items", empty());
        rest.anybody()
                .queryParam("q", group.name())
                .get(DIRECTORY + "/search")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(group.id())));
    }

    private void isChangedByNobodyElse() {
        rest.as(borough.officer())
                .body(Map.of("name", "Taken over"))
                .put(group.page())
                .then()
                .statusCode(403)
                .body("code", equalTo("only-the-group-edits"))
                .body("detail", equalTo("Only " + group.name() + " can change this."));
    }

    private String getsOneSignpostThoughItIsSentTwice() {
        await().atMost(HEARD).until(() -> send(borough.helpline(), "call-1").statusCode() == 201);
        var again = send(borough.helpline(), "call-1");
        assertThat(again.statusCode()).isEqualTo(201);
        rest.as(borough.helpline())
                .get(SIGNPOSTING + "/signposts?box=sent")
                .then()
                .body("items.findAll { it.receiverId == '" + group.id() + "' }", hasSize(1));
        assertThat(send(borough.neighbour(), "call-2").statusCode()).isEqualTo(404);
        return again.path("id");
    }

    private Response send(Person person, String key) {
        return rest.as(person)
                .header("Idempotency-Key", key + group.id())
                .body(Map.of("receiverId", group.id(), "need", "food", "place", "EM1", "note", NOTE))
                .post(SIGNPOSTING + "/signposts");
    }

    private void readsIt(String signpost) {
        rest.as(steward)
                .get(SIGNPOSTING + "/signposts?box=inbox")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(signpost))
                .body("items[0].direction", equalTo("received"))
                .body("items[0].senderId", equalTo(Borough.EASTMERE.toString()))
                .body("items[0].note", equalTo(NOTE));
        Rest.assertAbsent(
                rest.as(borough.neighbour()).get(SIGNPOSTING + "/signposts/" + signpost),
                rest.as(borough.neighbour()).get(SIGNPOSTING + "/signposts/" + UUID.randomUUID()));
    }

    private void isCountedOnBothSides() {
        await().atMost(HEARD)
                .untilAsserted(() -> rest.as(steward)
                        .get(SIGNPOSTING + "/signposts/counts")
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(1))
                        .body("items[0].direction", equalTo("received"))
                        .body("items[0].need", equalTo("food"))
                        .body("items[0].count", equalTo(1)));
        await().atMost(HEARD)
                .untilAsserted(() -> rest.as(borough.helpline())
                        .get(SIGNPOSTING + "/signposts/counts")
                        .then()
                        .body("items.findAll { it.direction == 'sent' && it.need == 'food' }", not(empty())));
    }

    private void takesTheShareBack() {
        group.endWith(Borough.EASTMERE);
        group.assertHiddenFrom(borough.helpline());
        group.searchedBy(borough.helpline()).then().statusCode(200).body("items", empty());
        await().atMost(REVOKED).pollInterval(Duration.ofMillis(50)).until(() -> {
            var refused = send(borough.helpline(), UUID.randomUUID().toString());
            return refused.statusCode() == 404;
        });
    }

    private void keepsWhatItWasSent(String signpost) {
        rest.as(steward)
                .get(SIGNPOSTING + "/signposts/" + signpost)
                .then()
                .statusCode(200)
                .body("id", equalTo(signpost))
                .body("note", equalTo(NOTE));
    }
}
