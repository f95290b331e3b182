package org.trellis.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.journeys.Rest.REFERRALS;
import static org.trellis.journeys.Rest.assertAbsent;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.trellis.people.Addresses;
import org.trellis.people.People;
import org.trellis.people.Person;

/// A concern about a helper reaches the safeguarding lead whom the group chose, and nobody else.
@OnStack
@Order(4)
class ConcernsIT {

    private static final UUID EVA = UUID.fromString("0e000000-0000-7000-8000-000000000003");
    private static final Duration HEARD = Duration.ofSeconds(30);

    private final Addresses addresses;
    private final Rest rest;
    private final Borough borough;
    private final People people;

    ConcernsIT(Addresses addresses, People people) {
        this.addresses = addresses;
        this.rest = new Rest(addresses);
        this.borough = new Borough(people);
        this.people = people;
    }

    @Test
    void aConcernReachesTheLeadThatTheGroupChoseAndTheGroupAnswers() {
        var lead = people.named("safeguarding-lead@eva.example");
        var words = "Zephaniah-" + UUID.randomUUID();
        var reply = "Answered-" + UUID.randomUUID();
        rest.as(lead)
                .body(Map.of("telephone", "01632 960999", "words", "Day and night."))
                .put(REFERRALS + "/concern-door")
                .then()
                .statusCode(200);
        var group = RestGroup.register(
                rest,
                people.newcomer(),
                "Harbour Watch " + UUID.randomUUID().toString().substring(0, 8));
        group.write();
        group.show("public");
        group.openTo(EVA, "listed");
        await().atMost(HEARD)
                .until(() -> rest.as(group.steward())
                                .body(Map.of("leadId", EVA))
                                .put(REFERRALS + "/safeguarding-lead")
                                .statusCode()
                        == 200);

        String id = rest.as(borough.helpline())
                .body(Map.of("aboutId", group.id(), "atRisk", false, "words", words))
                .post(REFERRALS + "/concerns")
                .then()
                .statusCode(201)
                .body("receiverId", equalTo(EVA.toString()))
                .extract()
                .path("id");
        await().atMost(HEARD).until(() -> read(lead, id).statusCode() == 200);
        read(lead, id).then().body("words", equalTo(words), "takenAt", nullValue());
        for (var other : List.of(
                group.steward(),
                borough.helpline(),
                borough.officer(),
                borough.neighbour(),
                people.named("councillor@eastmere-council.example"),
                people.named("support-officer@eva.example"))) {
            assertThat(read(other, id).statusCode()).isIn(403, 404);
            assertThat(read(other, id).asString())
                    .isEqualTo(read(other, UUID.randomUUID().toString()).asString());
        }
        // The group does not even learn that there is one.
        rest.as(group.steward())
                .get(REFERRALS + "/concern-questions")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));

        rest.as(lead).put(REFERRALS + "/concerns/" + id + "/hand").then().statusCode(200);
        rest.as(lead)
                .body(Map.of("words", "Who was there on Tuesday?"))
                .post(REFERRALS + "/concerns/" + id + "/questions")
                .then()
                .statusCode(200);
        var question = await().atMost(HEARD)
                .until(
                        () -> rest.as(group.steward())
                                .get(REFERRALS + "/concern-questions")
                                .<String>path("items[0].id"),
                        found -> found != null);
        rest.as(group.steward())
                .body(Map.of("words", reply))
                .post(REFERRALS + "/concern-questions/" + question + "/answers")
                .then()
                .statusCode(200);
        await().atMost(HEARD).untilAsserted(() -> read(lead, id).then().body("thread.words", hasItem(reply)));
        assertAbsent(
                rest.as(borough.neighbour()).get(REFERRALS + "/concern-questions/" + question),
                rest.as(borough.neighbour()).get(REFERRALS + "/concern-questions/" + UUID.randomUUID()));

        assertThat(InClear.of(addresses, List.of(words, reply)).places()).isEmpty();
        rest.as(lead)
                .body(Map.of("outcome", "no-risk-found"))
                .put(REFERRALS + "/concerns/" + id + "/end")
                .then()
                .statusCode(200);
        rest.as(lead).get(REFERRALS + "/concerns?open=true").then().body("items.id", not(hasItem(id)));
        rest.as(borough.helpline())
                .get(REFERRALS + "/sent-concerns")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
    }

    private Response read(Person by, String id) {
        return rest.as(by).get(REFERRALS + "/concerns/" + id);
    }
}
