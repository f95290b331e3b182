package org.trellis.directory.about;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.directory.Borough.anonymous;
import static org.trellis.directory.Borough.council;
import static org.trellis.directory.Borough.group;
import static org.trellis.directory.Borough.opens;
import static org.trellis.directory.Borough.shows;
import static org.trellis.directory.Borough.writes;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough;
import org.trellis.directory.Borough.Party;

/// A group says in its own words what it is, and is found by it.
@QuarkusTest
class AboutTest {

    private static final Map<String, Object> PLACE =
            Map.of("words", "Northmost", "point", Map.of("lat", 60.71, "lon", -0.91), "radiusMetres", 500);

    private String word;
    private Party group;

    @BeforeEach
    void aPublicGroup() {
        word = "zab" + UUID.randomUUID().toString().replace("-", "").replaceAll("[0-9]", "q");
        group = group("About " + word);
        shows(group, "public");
    }

    private ValidatableResponse says(Map<String, ?> about) {
        var page = new HashMap<String, Object>(Borough.page(group.name()));
        page.put("area", PLACE);
        page.put("about", about);
        return group.asks().body(page).put("/groups/{id}/listing", group.id()).then();
    }

    private ValidatableResponse everybodyReads() {
        return anonymous().get("/groups/{id}/listing", group.id()).then().statusCode(200);
    }

    @Test
    void aPageThatSaysNothingIsOfAnActiveGroup() {
        writes(group);

        everybodyReads()
                .body("about.stage", equalTo("active"), "about.legalForm", nullValue(), "about.traits", empty());
        searches("q", word).body("items[0].about.stage", equalTo("active"));
    }

    @Test
    void everythingThatItSaysIsOnItsPageAndInTheSearch() {
        says(Map.of(
                        "stage", "winding-down",
                        "legalForm", "informal",
                        "helpers", " neighbours ",
                        "helped", "guests",
                        "ownOffers", List.of("Mending bicycles", "  "),
                        "askAnyway", true,
                        "traits", List.of("halal", "step-free"),
                        "traitWords", "Ring the side bell"))
                .statusCode(200)
                .body("about.helpers", equalTo("neighbours"));

        everybodyReads()
                .body("about.stage", equalTo("winding-down"), "about.legalForm", equalTo("informal"))
                .body("about.ownOffers", contains("Mending bicycles"), "about.askAnyway", equalTo(true))
                .body("about.traits", contains("halal", "step-free"), "about.helped", equalTo("guests"));
        searches("q", "bicycles " + word).body("items.name", contains(group.name()));
        searches("q", word + " grisiau").body("items[0].about.traitWords", equalTo("Ring the side bell"));
        anonymous()
                .queryParam("full", true)
                .get("/open-referral-uk/services/{id}", group.id())
                .then()
                .statusCode(200)
                .body("alert", equalTo("The group is winding down."))
                .body("service_at_locations[0].location.accessibility.description", contains("No steps"));
    }

    @Test
    void aSearchAsksForTraitsByPlaceByWordsAndAlone() {
        says(Map.of("traits", List.of("kosher", "quiet-space"))).statusCode(200);

        for (var asked : List.of(
                List.<Object>of("trait", "kosher", "trait", "quiet-space", "lat", 60.71, "lon", -0.91),
                List.<Object>of("trait", "kosher", "need", "food", "lat", 60.7, "lon", -0.9),
                List.<Object>of("trait", "kosher", "q", word))) {
            searches(asked.toArray()).body("items.name", hasItem(group.name()));
        }
        for (var asked : List.of(
                List.<Object>of("trait", "kosher", "trait", "vegan", "lat", 60.71, "lon", -0.91),
                List.<Object>of("trait", "vegan", "q", word))) {
            searches(asked.toArray()).body("items.name", not(hasItem(group.name())));
        }
        anonymous()
                .queryParam("trait", "tasty")
                .get("/search")
                .then()
                .statusCode(422)
                .body("code", equalTo("trait-unknown"));
        searches("trait", "", "q", word).body("items.name", contains(group.name()));
    }

    @Test
    void aGroupThatOnlyLinksSeeIsFoundByThemInTheSameWay() {
        says(Map.of("traits", List.of("halal"), "ownOffers", List.of("Bicycles")))
                .statusCode(200);
        shows(group, "linked");
        var council = council("Eastmere Council");
        opens(group, council, "listed");

        for (var asked : List.of(Map.of("q", "bicycles " + word), Map.of("q", word, "trait", "halal"))) {
            council.asks()
                    .queryParams(asked)
                    .get("/search")
                    .then()
                    .body("items.name", contains(group.name()), "items[0].about.traits", contains("halal"));
            anonymous().queryParams(asked).get("/search").then().body("items", empty());
        }
        council.asks()
                .queryParams(Map.of("q", word, "trait", "vegan"))
                .get("/search")
                .then()
                .body("items", empty());
        council.asks().get("/groups/{id}/listing", group.id()).then().body("about.ownOffers", contains("Bicycles"));
    }

    @Test
    void whatCannotBeIsRefusedAndChangesNothing() {
        says(Map.of("stage", "quiet")).statusCode(200);

        says(Map.of("stage", "asleep")).statusCode(400);
        says(Map.of("helpers", "<b>us</b>")).statusCode(400);
        says(Map.of("ownOffers", List.of("a".repeat(61)))).statusCode(400);
        says(Map.of("traits", List.of("halal", "tasty"))).statusCode(422).body("code", equalTo("trait-unknown"));
        everybodyReads().body("about.stage", equalTo("quiet"));
    }

    @Test
    void everybodyReadsWhichTraitsThereAre() {
        var traits = anonymous().get("/traits").then().statusCode(200).extract().jsonPath();

        assertThat(traits.getList("items.code", String.class)).contains("halal", "women-only", "step-free");
        anonymous()
                .get("/traits")
                .then()
                .body(
                        "items.kind",
                        hasItems("dietary", "culture", "access"),
                        "items.label.cy",
                        not(hasItem(nullValue())))
                .body("items[0].label.en", notNullValue());
    }

    private static ValidatableResponse searches(Object... asked) {
        var request = anonymous();
        for (var i = 0; i < asked.length; i += 2) {
            request = request.queryParam((String) asked[i], asked[i + 1]);
        }
        return request.get("/search").then().statusCode(200);
    }
}
