package org.trellis.journeys;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.trellis.journeys.Rest.DIRECTORY;
import static org.trellis.journeys.Rest.REFERRALS;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.trellis.people.Addresses;
import org.trellis.people.People;

/// A food bank's system is told what becomes of its referrals, also when it was down for a while, and hears when a
/// group ends its share.
@OnStack
@Order(4)
class WebhooksIT {

    private static final UUID FOOD_BANK = UUID.fromString("0e000000-0000-7000-8000-000000000021");
    private static final Duration HEARD = Duration.ofSeconds(30);
    private static final String WEBHOOKS = "/api/dispatch/v1/webhooks";

    private final Addresses addresses;
    private final Rest rest;
    private final Rows rows;
    private final People people;
    private Listening system;
    private RestGroup group;
    private String webhook;
    private String secret;

    WebhooksIT(Addresses addresses, People people) {
        this.addresses = addresses;
        this.rest = new Rest(addresses);
        this.rows = new Rows(addresses, "dispatch");
        this.people = people;
    }

    @BeforeEach
    void aSystemThatListens() throws IOException {
        system = new Listening();
        group = RestGroup.register(
                rest,
                people.newcomer(),
                "Harbour Larder " + UUID.randomUUID().toString().substring(0, 8));
        group.write();
        group.show("public");
        group.openTo(FOOD_BANK, "partner");
        asks().body(Map.of("level", "partner", "purpose", "Food parcels by appointment"))
                .put(DIRECTORY + "/links/" + group.id())
                .then()
                .statusCode(200);
        var made = asks().body(Map.of(
                        "url", system.url(), "types", List.of("referral.accepted", "referral.sent", "share.ended")))
                .post(WEBHOOKS)
                .then()
                .statusCode(201)
                .extract();
        webhook = made.path("id");
        secret = made.path("secret");
    }

    @AfterEach
    void nobodyListens() {
        asks().delete(WEBHOOKS + "/" + webhook).then().statusCode(204);
        system.close();
    }

    @Test
    void itHearsOfWhatIsAcceptedAlsoAfterAnOutageAndThatAShareEnded() {
        agree();
        var first = accepted();
        eventually(() -> assertThat(system.of("referral.accepted", first)).hasSize(1));
        var heard = system.of("referral.accepted", first).getFirst();
        assertThat(heard.isSignedWith(secret)).isTrue();
        assertThat(heard.json().getMap("data"))
                .containsOnlyKeys("referralId", "senderId", "receiverId", "need", "state", "step")
                .containsEntry("receiverId", group.id());

        system.isDown();
        var second = accepted();
        eventually(() -> asks().get(WEBHOOKS + "/" + webhook + "/deliveries?state=waiting")
                .then()
                .body("items[0].status", equalTo(503)));
        system.isUpAgain();
        eventually(() -> {
            theWaitIsOver();
            assertThat(system.of("referral.accepted", second)).hasSize(1);
        });

        asks().body(Map.of("from", Instant.now().minus(Duration.ofDays(1)).toString()))
                .post(WEBHOOKS + "/" + webhook + "/replay")
                .then()
                .statusCode(202);
        eventually(() -> assertThat(system.of("referral.accepted", first)).hasSizeGreaterThan(1));
        assertThat(system.of("referral.accepted", first))
                .extracting(Listening.Heard::id)
                .containsOnly(heard.id());

        group.endWith(FOOD_BANK);
        eventually(() -> assertThat(system.of("share.ended", group.id())).hasSize(1));
        assertThat(system.of("share.ended", group.id()).getFirst().json().getMap("data"))
                .containsOnlyKeys("organisationId", "endedOn");
    }

    @Test
    void nothingIsSentIntoTheNetwork() {
        for (var inside : List.of("https://10.0.0.1/", "https://169.254.169.254/latest", "http://1.1.1.1/")) {
            asks().body(Map.of("url", inside, "types", List.of("share.ended")))
                    .post(WEBHOOKS)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("webhook-address-refused"));
        }
        Rest.assertAbsent(
                rest.as(group.steward()).get(WEBHOOKS + "/" + webhook + "/deliveries"),
                rest.as(group.steward()).get(WEBHOOKS + "/" + UUID.randomUUID() + "/deliveries"));
    }

    private void theWaitIsOver() {
        rows.change("update webhook set rests_until = null where id = '%s'".formatted(webhook));
        rows.change("update webhook_delivery set next_at = now() where webhook_id = '%s' and state = 'waiting'"
                .formatted(webhook));
        rows.change("update due set at = now() where kind = 'send-webhook'");
    }

    private void agree() {
        var terms = Map.of(
                "otherId",
                group.id(),
                "youSend",
                true,
                "youReceive",
                true,
                "needs",
                List.of("food"),
                "details",
                List.of());
        String loop = await().atMost(HEARD)
                .until(() -> asks().body(terms).post(REFERRALS + "/loops"), answer -> answer.statusCode() == 201)
                .path("id");
        rest.as(group.steward())
                .body(Map.of("agreed", true))
                .put(REFERRALS + "/loops/" + loop + "/answer")
                .then()
                .statusCode(200);
    }

    /// One that the food bank sent, and the group took on.
    private String accepted() {
        String id = asks().body(Map.of("receiverId", group.id(), "need", "food"))
                .post(REFERRALS + "/referrals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        rest.as(group.steward())
                .body(Map.of("step", "accept"))
                .post(REFERRALS + "/referrals/" + id + "/steps")
                .then()
                .statusCode(200);
        return id;
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
        return rest.anybody().auth().preemptive().oauth2(token).header("Trellis-Organisation", FOOD_BANK.toString());
    }

    private static void eventually(ThrowingRunnable holds) {
        await().atMost(HEARD).untilAsserted(holds);
    }
}
