package org.trellis.dispatch.deliveries;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.dispatch.Ask;
import org.trellis.dispatch.Askers;
import org.trellis.dispatch.Keeper;
import org.trellis.dispatch.Rows;
import org.trellis.dispatch.Stage;
import org.trellis.testing.Tokens;

/// An organisation reads what became of its messages: no address, no word, and nothing of anybody else's.
@QuarkusTest
class DeliveriesResourceTest {

    @Inject
    Askers askers;

    @Inject
    Stage stage;

    private final Keeper group = Keeper.group();

    @BeforeEach
    void allIsWell() {
        stage.isSet();
    }

    @Test
    void theLogSaysWhatBecameOfANoticeAndNothingElse() {
        var notice = Ask.stillRight(group.id());
        askers.ask(notice);

        await().untilAsserted(() -> assertThat(group.latest()).isEqualTo("sent"));
        var answer = group.log()
                .body("items[0].id", equalTo(notice.id().toString()))
                .body("items[0].template", equalTo("still-right"))
                .body("items[0].channel", equalTo("sms"))
                .body("items[0].inWords", equalTo("Sent. Nobody can tell whether it was read."))
                .body("next", nullValue())
                .extract();
        assertThat(answer.<Map<String, Object>>path("items[0]"))
                .containsOnlyKeys("id", "template", "channel", "state", "why", "inWords", "askedAt", "endedAt");
        assertThat(answer.asString()).doesNotContain(notice.to().value().substring(3), "Al-Noor");
    }

    @Test
    void pagesFollowOneAnother() {
        var asked = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            var notice = Ask.stillRight(group.id());
            askers.ask(notice);
            asked.addFirst(notice.id().toString());
        }
        await().untilAsserted(() -> group.log().body("items.size()", equalTo(5)));

        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = group.asks()
                    .queryParam("limit", 2)
                    .queryParam("cursor", cursor == null ? List.of() : List.of(cursor))
                    .get("/deliveries")
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);

        assertThat(seen).isEqualTo(asked);
    }

    @Test
    void anotherOrganisationLearnsNothing() {
        var stranger = Keeper.group();
        var notice = Ask.stillRight(group.id());
        askers.ask(notice);
        await().untilAsserted(() -> assertThat(group.latest()).isEqualTo("sent"));

        stranger.log().statusCode(200).body("items.size()", equalTo(0));
        stranger.asks()
                .header("Trellis-Organisation", group.id())
                .get("/deliveries")
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    @Test
    void whatIsSentForNoOrganisationIsSeenByNobody() {
        var code = Ask.code();
        askers.ask(code);
        await().untilAsserted(() -> assertThat(Rows.state(code.id(), code.id())).isEqualTo("sent"));

        group.log().statusCode(200).body("items.size()", equalTo(0));
        given().basePath(Keeper.API)
                .auth()
                .oauth2(Tokens.of("operator", List.of(), "operator"))
                .get("/deliveries")
                .then()
                .statusCode(403);
        given().basePath(Keeper.API).get("/deliveries").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"steward", "liaison-officer", "support-officer", "grants-officer", "integrator"})
    void theKeepersOfAnOrganisationMayLook(String role) {
        Keeper.as(role).log().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"helper", "helpline", "councillor", "safeguarding-lead"})
    void othersMayNot(String role) {
        Keeper.as(role).log().statusCode(403).body("code", equalTo("role-needed"));
    }

    @Test
    void aCursorThatIsNoneIsRefused() {
        group.asks()
                .get("/deliveries?cursor=abc")
                .then()
                .statusCode(400)
                .body("code", equalTo("cursor-not-understood"));
        group.asks().get("/deliveries?limit=0").then().statusCode(400).body("code", equalTo("invalid-request"));
    }
}
