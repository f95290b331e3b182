package org.trellis.signposting.thanks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.signposting.Party.council;
import static org.trellis.signposting.Party.group;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.signposting.Party;
import org.trellis.signposting.Tables;
import org.trellis.testing.Directory;
import org.trellis.testing.Tokens;

/// Thanks straight to a group, which it alone reads.
@QuarkusTest
class ThanksTest {

    private static final String WORDS = "The soup on Tuesday was just right.\nThank you, Amina.";

    @Inject
    Directory directory;

    private final Party kitchen = group();
    private final Party helpline = council();

    @BeforeEach
    void theKitchenHasAPublicPage() {
        directory.registers(helpline);
        directory.publishes(kitchen);
        directory.settle();
        Awaitility.await().untilAsserted(() -> looks(kitchen.id()).statusCode(204));
        Awaitility.await()
                .until(() ->
                        Tables.visible(kitchen.id(), "institution_copy where organisation_id = '" + helpline.id() + "'")
                                == 1);
    }

    @Test
    void anOrganisationAndAResidentThankAndTheGroupAloneReads() {
        thanks(helpline, kitchen.id(), WORDS).statusCode(204);
        thanksAsResident(kitchen.id(), "Diolch!", UUID.randomUUID()).statusCode(204);

        reads().body("items", hasSize(2))
                .body(
                        "items.find { it.organisationId != null }.organisationId",
                        equalTo(helpline.id().toString()))
                .body("items.find { it.organisationId != null }.words", equalTo(WORDS))
                .body("items.find { it.words == 'Diolch!' }.organisationId", nullValue());
        for (var other : List.of(group(), group())) {
            other.asks().get("/thanks").then().statusCode(200).body("items", empty());
        }
        helpline.asks().get("/thanks").then().statusCode(403).body("code", equalTo("role-needed"));
        assertThat(helpline.asks().get("/export").then().extract().asString()).doesNotContain("soup");
    }

    @Test
    void anotherGroupNeitherPutsAwayNorRemovesWhatIsNotItsOwn() {
        thanks(helpline, kitchen.id(), WORDS).statusCode(204);
        String id = reads().extract().path("items[0].id");
        var other = group();

        for (var unseen : List.of(id, UUID.randomUUID().toString())) {
            other.asks()
                    .body(Map.of("filed", true))
                    .put("/thanks/{id}/filing", unseen)
                    .then()
                    .statusCode(404);
            other.asks().delete("/thanks/{id}", unseen).then().statusCode(404);
        }
        kitchen.asks()
                .body(Map.of("filed", true))
                .put("/thanks/{id}/filing", id)
                .then()
                .statusCode(204);
        reads().body("items", empty());
        kitchen.asks().get("/thanks?putAway=true").then().body("items.id", contains(id));
        kitchen.asks().delete("/thanks/{id}", id).then().statusCode(204);
        kitchen.asks().get("/thanks?putAway=true").then().body("items", empty());
    }

    @Test
    void aGroupWithoutAPublicPageIsNotThereForResidentsNorForWhoItKeepsOut() {
        var hidden = group();
        var linked = council();
        directory.opens(hidden, linked, "listed");
        directory.settle();
        var blocked = council();
        directory.publishes(kitchen, List.of(blocked.id()));
        Awaitility.await()
                .untilAsserted(() -> thanks(blocked, kitchen.id(), WORDS).statusCode(404));

        var absent =
                thanksAsResident(UUID.randomUUID(), WORDS, UUID.randomUUID()).statusCode(404);
        assertThat(thanksAsResident(hidden.id(), WORDS, UUID.randomUUID())
                        .statusCode(404)
                        .extract()
                        .asString())
                .isEqualTo(absent.extract().asString());
        looks(hidden.id()).statusCode(404);
        assertThat(thanks(blocked, kitchen.id(), WORDS).extract().asString())
                .isEqualTo(thanks(blocked, UUID.randomUUID(), WORDS)
                        .statusCode(404)
                        .extract()
                        .asString());
        thanks(linked, hidden.id(), WORDS).statusCode(204);
        // Also whoever is signed in is nobody in particular there.
        linked.asks()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body(hidden.id(), WORDS))
                .post("/thanks/to-groups/as-resident")
                .then()
                .statusCode(404);
    }

    @Test
    void anOrganisationThatTheGroupMayNotKnowStaysNameless() {
        var hidden = group();
        thanks(hidden, kitchen.id(), WORDS).statusCode(204);

        reads().body("items", hasSize(1)).body("items[0].organisationId", nullValue());
        assertThat(kitchen.asks().get("/export").asString())
                .contains("soup")
                .doesNotContain(hidden.id().toString());
    }

    @Test
    void aGroupThatHidesAfterwardsIsNamelessFromThen() {
        var thankful = group();
        directory.publishes(thankful);
        Awaitility.await().untilAsserted(() -> looks(thankful.id()).statusCode(204));
        thanks(thankful, kitchen.id(), WORDS).statusCode(204);
        reads().body("items[0].organisationId", equalTo(thankful.id().toString()));

        directory.withdraws(thankful);

        Awaitility.await().untilAsserted(() -> reads().body("items[0].organisationId", nullValue()));
    }

    @Test
    void aGroupMayWantNone() {
        thanks(helpline, kitchen.id(), WORDS).statusCode(204);
        Party.asks(Tokens.of(kitchen.id(), "helper"))
                .body(Map.of("open", false))
                .put("/thanks/door")
                .then()
                .statusCode(403);
        kitchen.asks().body(Map.of("open", false)).put("/thanks/door").then().statusCode(204);

        thanks(helpline, kitchen.id(), WORDS).statusCode(409).body("code", equalTo("takes-no-thanks"));
        thanksAsResident(kitchen.id(), WORDS, UUID.randomUUID()).statusCode(409);
        looks(kitchen.id()).statusCode(409);
        reads().body("items", hasSize(1));

        kitchen.asks().body(Map.of("open", true)).put("/thanks/door").then().statusCode(204);
        looks(kitchen.id()).statusCode(204);
    }

    @Test
    void whatLooksPrivateIsAskedAboutOnce() {
        var number = "Ring us on 01632 960123 if you need hands";
        thanks(helpline, kitchen.id(), number).statusCode(422).body("code", equalTo("words-have-telephone"));
        var body = new HashMap<>(body(kitchen.id(), number));
        body.put("nothingPrivate", true);
        helpline.asks().body(body).post("/thanks/to-groups").then().statusCode(204);

        body.put("words", "QQ 12 34 56 C");
        helpline.asks()
                .body(body)
                .post("/thanks/to-groups")
                .then()
                .statusCode(422)
                .body("code", equalTo("words-have-ni-number"));
        thanks(helpline, kitchen.id(), "x".repeat(501)).statusCode(400);
        thanks(helpline, kitchen.id(), "\u200b").statusCode(422).body("code", equalTo("words-missing"));
        thanks(helpline, council().id(), WORDS).statusCode(404);
        thanks(group(), helpline.id(), WORDS).statusCode(422).body("code", equalTo("thanks-are-for-groups"));
        thanks(kitchen, kitchen.id(), WORDS).statusCode(422).body("code", equalTo("thanks-to-yourself"));
    }

    @Test
    void aFormThatIsSentTwiceIsOneAndTooManyAreTooMany() {
        var form = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            thanksAsResident(kitchen.id(), WORDS, form).statusCode(204);
            helpline.asks()
                    .header("Idempotency-Key", "thanks-1")
                    .body(body(kitchen.id(), WORDS))
                    .post("/thanks/to-groups")
                    .then()
                    .statusCode(204);
        }
        reads().body("items", hasSize(2));
        given().basePath(Party.API)
                .contentType("application/json")
                .body(body(kitchen.id(), WORDS))
                .post("/thanks/to-groups/as-resident")
                .then()
                .statusCode(400);

        for (int i = 0; i < 18; i++) {
            thanksAsResident(kitchen.id(), WORDS, UUID.randomUUID()).statusCode(204);
        }
        thanksAsResident(kitchen.id(), WORDS, UUID.randomUUID())
                .statusCode(503)
                .body("code", equalTo("too-many-thanks"));
        // Others are not kept from thanking others.
        thanks(helpline, kitchen.id(), WORDS).statusCode(204);
    }

    @Test
    void pagesFollowOneAnotherAndAYearLaterTheyAreRemoved() throws SQLException {
        for (int i = 0; i < 3; i++) {
            thanks(helpline, kitchen.id(), "Thanks " + i).statusCode(204);
        }
        var page = kitchen.asks()
                .get("/thanks?limit=2")
                .then()
                .body("items", hasSize(2))
                .extract();
        kitchen.asks()
                .queryParam("cursor", page.<String>path("next"))
                .get("/thanks?limit=2")
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());

        Tables.fallsDue(UUID.fromString(page.path("items[0].id")), ForgetsThanks.KIND);

        Awaitility.await().untilAsserted(() -> reads().body("items", hasSize(2)));
    }

    private ValidatableResponse reads() {
        return kitchen.asks().get("/thanks").then().statusCode(200);
    }

    private static ValidatableResponse looks(UUID group) {
        return given().basePath(Party.API).get("/thanks/to-groups/{id}", group).then();
    }

    private static ValidatableResponse thanks(Party who, UUID group, String words) {
        return who.asks().body(body(group, words)).post("/thanks/to-groups").then();
    }

    private static ValidatableResponse thanksAsResident(UUID group, String words, UUID form) {
        return given().basePath(Party.API)
                .contentType("application/json")
                .header("Idempotency-Key", form)
                .body(body(group, words))
                .post("/thanks/to-groups/as-resident")
                .then();
    }

    private static Map<String, Object> body(UUID group, String words) {
        return Map.of("groupId", group, "words", words);
    }
}
