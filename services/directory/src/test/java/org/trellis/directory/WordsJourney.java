package org.trellis.directory;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.trellis.directory.Borough.anonymous;
import static org.trellis.directory.Borough.shows;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.directory.Borough.Party;
import org.trellis.testing.Tokens;

/// What people call things leads them to a group.
final class WordsJourney {

    private WordsJourney() {}

    static void run(Party group) {
        var name = "Zwords" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        var page = Borough.page(name);
        page.put("about", Map.of("traits", List.of("hearing-loop")));
        group.asks().body(page).put("/groups/{id}/listing", group.id()).then().statusCode(200);
        shows(group, "public");
        for (var words : List.of("hearing loop ", "foodbank ")) {
            anonymous().queryParam("q", words + name).get("/search").then().body("items.name", hasItem(name));
        }
        operator()
                .contentType("text/csv")
                .body("name,need\n" + name + ",food\n")
                .post("/reference/taxonomies/journey")
                .then()
                .statusCode(200)
                .body("words", equalTo(1));
        anonymous().queryParam("q", name).get("/search").then().body("understood[0].needs", hasItem("food"));
        operator().delete("/reference/taxonomies/journey").then().statusCode(204);
        anonymous().queryParam("q", name).get("/search").then().body("understood", hasSize(0));
        shows(group, "linked");
    }

    private static RequestSpecification operator() {
        return given().basePath(Borough.API).auth().oauth2(Tokens.of("operator", List.of(), "operator"));
    }
}
