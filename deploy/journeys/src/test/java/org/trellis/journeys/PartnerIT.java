package org.trellis.journeys;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.trellis.journeys.Rest.DIRECTORY;
import static org.trellis.journeys.Rest.REFERRALS;
import static org.trellis.journeys.Rest.assertAbsent;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.trellis.people.Addresses;
import org.trellis.people.People;

/// A food bank's system, as nobody but a client of its own: it lets a group refer, answers what comes, sends a referral
/// once, and has nothing any more the moment the group ends the share.
@OnStack
@Order(4)
class PartnerIT {

    private static final UUID FOOD_BANK = UUID.fromString("0e000000-0000-7000-8000-000000000021");
    private static final Duration HEARD = Duration.ofSeconds(30);

    private final Addresses addresses;
    private final Rest rest;
    private final Borough borough;
    private final People people;
    private RestGroup group;

    PartnerIT(Addresses addresses, People people) {
        this.addresses = addresses;
        this.rest = new Rest(addresses);
        this.borough = new Borough(people);
        this.people = people;
    }

    @BeforeEach
    void aGroupThatLetsThePartnerIn() {
        group = RestGroup.register(
                rest,
                people.newcomer(),
                "Harbour Pantry " + UUID.randomUUID().toString().substring(0, 8));
        group.write();
        group.show("public");
        group.openTo(FOOD_BANK, "partner");
    }

    @Test
    void itLetsAGroupReferAndAnswersWhatComes() {
        var pathway = asks().queryParam("need", "food")
                .queryParam("organisation", FOOD_BANK)
                .get(REFERRALS + "/pathways")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("items[0].id");
        String ask = eventually(
                        201,
                        () -> rest.as(group.steward())
                                .body(Map.of("reason", "We cook on the quay."))
                                .post(REFERRALS + "/pathways/" + pathway + "/referrers"))
                .extract()
                .path("id");
        refer(pathway).then().statusCode(403).body("code", equalTo("not-a-referrer"));

        asks().body(Map.of("yes", true))
                .put(REFERRALS + "/pathways/" + pathway + "/referrers/" + ask)
                .then()
                .statusCode(200);
        String id = refer(pathway).then().statusCode(201).extract().path("id");

        asks().get(REFERRALS + "/referrals").then().body("items.id", hasItem(id));
        step(id, Map.of("step", "accept")).statusCode(200);
        step(id, Map.of("step", "complete", "outcome", "sorted")).statusCode(200);
        rest.as(group.steward())
                .get(REFERRALS + "/referrals/" + id)
                .then()
                .body("state", equalTo("completed"), "outcome", equalTo("sorted"));
    }

    @Test
    void itSendsOnceHoweverOftenItTriesAndLosesItAllWhenTheGroupEndsTheShare() {
        asks().body(Map.of("level", "partner", "purpose", "Food parcels by appointment"))
                .put(DIRECTORY + "/links/" + group.id())
                .then()
                .statusCode(200);
        agree();
        var key = UUID.randomUUID().toString();
        String id = sends(key).then().statusCode(201).extract().path("id");
        sends(key).then().statusCode(201).body("id", equalTo(id));
        rest.as(group.steward()).get(REFERRALS + "/referrals").then().body("items.id", contains(id));
        String theirs = rest.as(group.steward())
                .body(Map.of(
                        "receiverId",
                        FOOD_BANK,
                        "need",
                        "food",
                        "resident",
                        Map.of(
                                "consent", Map.of("how", "said", "wordsVersion", 1, "language", "en"),
                                "details", Map.of("name", "Jan"))))
                .post(REFERRALS + "/referrals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        step(theirs, Map.of("step", "accept")).statusCode(200);
        asks().get(REFERRALS + "/referrals/" + theirs + "/resident")
                .then()
                .statusCode(200)
                .body("name", equalTo("Jan"));

        group.endWith(FOOD_BANK);

        eventually(
                () -> sends(UUID.randomUUID().toString()).then().statusCode(403).body("code", equalTo("share-ended")));
        eventually(() -> asks().get(REFERRALS + "/referrals/" + theirs + "/resident")
                .then()
                .statusCode(403)
                .body("code", equalTo("share-ended")));
        var stranger = borough.neighbour();
        assertAbsent(
                rest.as(stranger).get(REFERRALS + "/referrals/" + theirs + "/resident"),
                rest.as(stranger).get(REFERRALS + "/referrals/" + UUID.randomUUID() + "/resident"));
        rest.as(stranger)
                .body(Map.of("receiverId", group.id(), "need", "food"))
                .post(REFERRALS + "/referrals")
                .then()
                .statusCode(403)
                .body("code", equalTo("not-linked"));
    }

    private void agree() {
        String loop = eventually(
                        201,
                        () -> asks().body(Map.of(
                                        "otherId",
                                        group.id(),
                                        "youSend",
                                        true,
                                        "youReceive",
                                        true,
                                        "needs",
                                        List.of("food"),
                                        "details",
                                        List.of("name")))
                                .post(REFERRALS + "/loops"))
                .extract()
                .path("id");
        rest.as(group.steward())
                .body(Map.of("agreed", true))
                .put(REFERRALS + "/loops/" + loop + "/answer")
                .then()
                .statusCode(200);
    }

    private Response sends(String key) {
        return asks().header("Idempotency-Key", key)
                .body(Map.of("receiverId", group.id(), "need", "food"))
                .post(REFERRALS + "/referrals");
    }

    private Response refer(String pathway) {
        return rest.as(group.steward()).body(Map.of("pathwayId", pathway)).post(REFERRALS + "/referrals");
    }

    private ValidatableResponse step(String id, Map<String, Object> taken) {
        return asks().body(taken)
                .post(REFERRALS + "/referrals/" + id + "/steps")
                .then();
    }

    /// Signed in as the partner's own client, with no person behind it.
    private RequestSpecification asks() {
        String token = given().formParams(Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        "trellis-foodbank",
                        "client_secret",
                        "demo-foodbank-secret",
                        "scope",
                        "openid organization:*"))
                .post(addresses.of("keycloak") + "/realms/trellis/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
        assertThat(token).isNotBlank();
        return rest.anybody().auth().preemptive().oauth2(token).header("Trellis-Organisation", FOOD_BANK.toString());
    }

    private static ValidatableResponse eventually(int status, Supplier<Response> asks) {
        return await().atMost(HEARD)
                .until(asks::get, answer -> answer.statusCode() == status)
                .then();
    }

    private static void eventually(ThrowingRunnable holds) {
        await().atMost(HEARD).untilAsserted(holds);
    }
}
