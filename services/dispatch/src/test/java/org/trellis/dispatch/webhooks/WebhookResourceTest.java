package org.trellis.dispatch.webhooks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.dispatch.Keeper;
import org.trellis.dispatch.MovableNames;
import org.trellis.dispatch.Partner;
import org.trellis.dispatch.Rows;
import org.trellis.dispatch.Stage;
import org.trellis.testing.Tokens;

/// An organisation keeps its webhooks. Nobody else learns that there are any, and nothing is sent into a network.
@QuarkusTest
class WebhookResourceTest {

    private static final String URL = "https://hooks.example/trellis";

    @Inject
    MovableNames names;

    @Inject
    Stage stage;

    private final Partner partner = Partner.foodBank();

    @BeforeEach
    void aNameThatLeadsToThePublicInternet() {
        stage.isSet();
        names.lead("hooks.example", "1.1.1.1");
    }

    @Test
    void theSecretIsShownOnceAndKeptClosed() {
        var made = partner.adds(URL, "referral.accepted", "share.ended")
                .statusCode(201)
                .body("secret", startsWith("whsec_"), "on", equalTo(true))
                .body("types", containsInAnyOrder("referral.accepted", "share.ended"))
                .extract();
        String id = made.path("id");
        String secret = made.path("secret");

        partner.reads(id)
                .statusCode(200)
                .body("secret", nullValue())
                .body("url", equalTo(URL), "signedWith", hasSize(1));
        partner.asks().get("/webhooks").then().statusCode(200).body("items.id", hasItem(id));
        assertThat(partner.asks().get("/webhooks").asString()).doesNotContain("whsec_");
        assertThat(partner.asks().get("/export").asString()).contains(URL).doesNotContain("whsec_", "sealed");
        assertThat(Rows.of(partner.id(), "webhook_secret"))
                .singleElement()
                .asString()
                .doesNotContain("whsec", secret.substring(6));
    }

    @Test
    void askedTwiceUnderOneKeyThereIsOne() {
        var body = Map.of("url", URL, "types", List.of("share.ended"));
        var key = UUID.randomUUID().toString();
        var first = partner.asks().header("Idempotency-Key", key).body(body).post("/webhooks");
        var again = partner.asks().header("Idempotency-Key", key).body(body).post("/webhooks");

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        assertThat(again.<String>path("secret")).isNull();
        partner.asks().get("/webhooks").then().body("items", hasSize(1));
    }

    @Test
    void thereAreFiveAtMostAndOneThatIsRemovedMakesRoom() {
        String first = partner.adds(URL, "share.ended").extract().path("id");
        for (int i = 0; i < 4; i++) {
            partner.adds(URL, "share.ended").statusCode(201);
        }
        partner.adds(URL, "share.ended").statusCode(409).body("code", equalTo("too-many-webhooks"));

        partner.asks().delete("/webhooks/{id}", first).then().statusCode(204);

        partner.reads(first).statusCode(404);
        partner.adds(URL, "share.ended").statusCode(201);
    }

    @Test
    void itIsChangedAndSwitchedOffByWhoReadItLast() {
        var made = partner.adds(URL, "share.ended").extract();
        String id = made.path("id");
        var off = Map.of("url", URL + "/2", "types", List.of("referral.sent"), "on", false);

        partner.asks()
                .header("If-Match", made.header("ETag"))
                .body(off)
                .put("/webhooks/{id}", id)
                .then()
                .statusCode(200)
                .body("url", equalTo(URL + "/2"), "on", equalTo(false), "offWhy", equalTo("by-you"))
                .header("ETag", not(made.header("ETag")));
        partner.asks()
                .header("If-Match", made.header("ETag"))
                .body(off)
                .put("/webhooks/{id}", id)
                .then()
                .statusCode(412)
                .body("code", equalTo("changed-meanwhile"));
        partner.asks().post("/webhooks/{id}/test", id).then().statusCode(409).body("code", equalTo("webhook-off"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hooks.example/trellis",
                "https://hooks.example:8443/trellis",
                "https://me:secret@hooks.example/trellis",
                "https://10.0.0.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://[::ffff:10.0.0.1]/",
                "https://[fd00::1]/",
                "https://inside.example/",
                "https://nobody.example/",
                "javascript:alert(1)",
                "hooks.example"
            })
    void whereNothingIsSentIsRefusedInWords(String url) {
        names.lead("inside.example", "1.1.1.1", "192.168.0.7");

        partner.adds(url, "share.ended")
                .statusCode(422)
                .body("code", equalTo("webhook-address-refused"))
                .body("detail", containsString("must begin with https"))
                .body("detail", not(containsString("192.168")));
        var good = partner.adds(URL, "share.ended").extract();
        partner.asks()
                .body(Map.of("url", url, "types", List.of("share.ended")))
                .put("/webhooks/{id}", good.<String>path("id"))
                .then()
                .statusCode(422);
    }

    @Test
    void whatCannotBeReadOrChosenIsSaidByField() {
        partner.adds(" ", "share.ended").statusCode(400).body("errors.field", hasItem("url"));
        partner.adds(URL).statusCode(400).body("errors.field", hasItem("types"));
        partner.adds("https://hooks.example/" + "a".repeat(500), "share.ended").statusCode(400);
        for (var unknown : List.of("referral.closed", "test", "listing.published")) {
            partner.adds(URL, "share.ended", unknown)
                    .statusCode(422)
                    .body("code", equalTo("webhook-type-unknown"), "type", equalTo(unknown));
        }
        given().basePath(Keeper.API)
                .get("/webhooks/types")
                .then()
                .statusCode(200)
                .body("items.type", hasItem("referral.completed"))
                .body("items.type", not(hasItem("test")));
    }

    @Test
    void anotherOrganisationLearnsNothingByAnyRoute() {
        String id = partner.adds(URL, "share.ended").extract().path("id");
        partner.tests(id);
        var delivery = partner.latest(id).get("id");
        var stranger = Partner.foodBank();
        var absent = UUID.randomUUID().toString();

        for (var one : List.of(id, absent)) {
            var edit = Map.of("url", "https://10.0.0.1/", "types", List.of("share.ended"));
            var asks = stranger.asks();
            var answers = List.of(
                    asks.get("/webhooks/{id}", one),
                    stranger.asks().body(edit).put("/webhooks/{id}", one),
                    stranger.asks().delete("/webhooks/{id}", one),
                    stranger.asks().post("/webhooks/{id}/secret", one),
                    stranger.asks().post("/webhooks/{id}/test", one),
                    stranger.asks().get("/webhooks/{id}/deliveries", one),
                    stranger.asks()
                            .body(Map.of("deliveries", List.of(delivery)))
                            .post("/webhooks/{id}/replay", one),
                    stranger.asks().body(Map.of("from", "2020-01-01T00:00:00Z")).post("/webhooks/{id}/replay", one));
            assertThat(answers).allSatisfy(answer -> {
                assertThat(answer.statusCode()).isEqualTo(404);
                assertThat(answer.<String>path("code")).isEqualTo("not-found");
            });
        }
        stranger.asks().get("/webhooks").then().statusCode(200).body("items", hasSize(0));
        String own = stranger.adds(URL, "share.ended").extract().path("id");
        stranger.replays(own, Map.of("deliveries", List.of(delivery))).statusCode(404);
        stranger.asks()
                .header("Trellis-Organisation", partner.id())
                .get("/webhooks")
                .then()
                .statusCode(404);
        partner.reads(id).statusCode(200);
    }

    @Test
    void keepersMayAndOthersMayNot() {
        for (var role : List.of("steward", "liaison-officer", "support-officer", "integrator")) {
            Partner.of("group", role).adds(URL, "share.ended").statusCode(201);
        }
        for (var role : List.of("helper", "helpline", "councillor", "grants-officer", "safeguarding-lead")) {
            var one = Partner.of("council", role);
            one.adds(URL, "share.ended").statusCode(403).body("code", equalTo("role-needed"));
            one.asks().get("/webhooks").then().statusCode(403);
            one.asks()
                    .get("/webhooks/{id}/deliveries", UUID.randomUUID())
                    .then()
                    .statusCode(403);
        }
        given().basePath(Keeper.API).get("/webhooks").then().statusCode(401);
        given().basePath(Keeper.API)
                .auth()
                .oauth2(Tokens.of("operator", List.of(), "operator"))
                .get("/webhooks")
                .then()
                .statusCode(403);
    }
}
