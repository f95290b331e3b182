package org.trellis.directory.deletions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.directory.Borough.anonymous;
import static org.trellis.directory.Borough.council;
import static org.trellis.directory.Borough.group;
import static org.trellis.directory.Borough.opens;
import static org.trellis.directory.Borough.shares;
import static org.trellis.directory.Borough.shows;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.logbook.Logs;
import org.trellis.testing.Tokens;

/// Whoever is shown something no longer is asked to delete it, and says that it did.
@QuarkusTest
class DeletionResourceTest {

    private Party group;
    private Party council;

    @BeforeEach
    void aGroupThatSharesWithACouncil() {
        group = group("Quayside Mutual Aid");
        shows(group, "linked");
        council = council("Eastmere Council");
        opens(group, council, "listed");
        shares(group, council, "contact");
        shares(group, council, "area");
    }

    private static ValidatableResponse listOf(Party party) {
        return party.asks().get("/deletions").then().statusCode(200);
    }

    private static ValidatableResponse confirms(Party party, String id) {
        return party.asks().put("/deletions/{id}/confirmation", id).then();
    }

    private void takesBack(String facet) {
        group.asks()
                .delete("/links/{other}/cards/{facet}", council.id(), facet)
                .then()
                .statusCode(204);
    }

    @Test
    void aCardThatIsTakenBackAsksForDeletion() {
        listOf(council).body("items", empty());

        takesBack("contact");

        String id = listOf(council)
                .body("items", hasSize(1), "items[0].forYou", equalTo(true), "items[0].facets", contains("contact"))
                .body("items[0].organisation.name", equalTo("Quayside Mutual Aid"), "items[0].confirmedAt", nullValue())
                .extract()
                .path("items[0].id");
        listOf(group)
                .body("items.id", contains(id), "items[0].forYou", equalTo(false))
                .body("items[0].organisation.name", equalTo("Eastmere Council"));
        confirms(council, id).statusCode(204);
        confirms(council, id).statusCode(204);
        listOf(group).body("items[0].confirmedAt", notNullValue());
        for (var party : java.util.List.of(group, council)) {
            assertThat(Logs.await(party, "deletion-confirmed", 1)).hasSize(1);
        }
    }

    @Test
    void aLinkThatEitherSideEndsAsksForAllThatWasShown() {
        council.asks().delete("/links/{id}", group.id()).then().statusCode(204);

        listOf(council)
                .body("items", hasSize(1), "items[0].facets", contains("area", "contact"))
                .body("items[0].organisation.id", equalTo(group.id().toString()))
                .body("items[0].organisation.name", nullValue());
        listOf(group).body("items", hasSize(1));

        opens(group, council, "listed");
        listOf(group).body("items", hasSize(1));
        group.asks().delete("/links/{id}", council.id()).then().statusCode(204);
        listOf(group).body("items", hasSize(1));
    }

    @Test
    void onlyTheOneWhoIsAskedConfirms() {
        takesBack("contact");
        String id = listOf(council).extract().path("items[0].id");
        var stranger = council("Northmere Council");

        confirms(group, id).statusCode(404);
        confirms(stranger, id).statusCode(404);
        confirms(council, UUID.randomUUID().toString()).statusCode(404);
        listOf(stranger).body("items", empty());
        new Party(council.id(), "", Tokens.of(council.id(), "helpline"))
                .asks()
                .put("/deletions/{id}/confirmation", id)
                .then()
                .statusCode(403);
        anonymous().get("/deletions").then().statusCode(401);
        listOf(group).body("items[0].confirmedAt", nullValue());
    }

    @Test
    void theyComeInPagesTheLatestFirst() {
        for (var turn = 0; turn < 51; turn++) {
            shares(group, council, "numbers");
            takesBack("numbers");
        }

        String next = listOf(council).body("items", hasSize(50)).extract().path("next");
        council.asks()
                .queryParams(Map.of("cursor", next))
                .get("/deletions")
                .then()
                .body("items", hasSize(1), "next", nullValue());
    }
}
