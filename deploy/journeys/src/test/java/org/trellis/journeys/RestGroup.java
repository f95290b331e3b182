package org.trellis.journeys;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.trellis.journeys.Rest.DIRECTORY;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.people.Person;

/// A new group and its steward's acts, by REST.
record RestGroup(Rest rest, Person steward, String name, String id) {

    static final String PHONE = "07700 900123";

    /// Registers a group; the steward's next token knows of it.
    static RestGroup register(Rest rest, Person steward, String name) {
        String id = rest.as(steward)
                .header("Idempotency-Key", "register " + name)
                .body(Map.of("name", name, "contact", Map.of("kind", "phone", "value", PHONE)))
                .post(DIRECTORY + "/groups")
                .then()
                .statusCode(201)
                .header("Location", containsString("/groups/"))
                .body("kind", equalTo("group"))
                .extract()
                .path("id");
        steward.renew();
        rest.as(steward)
                .get(DIRECTORY + "/organisations/mine")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(id))
                .body("items[0].roles", hasItem("steward"));
        return new RestGroup(rest, steward, name, id);
    }

    void write() {
        var area =
                Map.of("words", "Harbour ward", "outcodes", List.of("EM1"), "point", Map.of("lat", 52.6, "lon", 1.75));
        rest.as(steward)
                .body(Map.of(
                        "name",
                        name,
                        "summary",
                        "A pot of soup for whoever comes.",
                        "offers",
                        List.of("food"),
                        "notOffered",
                        "No personal care.",
                        "languages",
                        List.of("en", "ur"),
                        "area",
                        area,
                        "facets",
                        Map.of("contact", Map.of("phone", PHONE), "numbers", "Six of us")))
                .put(page())
                .then()
                .statusCode(200)
                .body("notOffered", equalTo("No personal care."));
    }

    void show(String visibility) {
        rest.as(steward)
                .body(Map.of("visibility", visibility))
                .put(DIRECTORY + "/groups/" + id + "/visibility")
                .then()
                .statusCode(200)
                .body("visibility", equalTo(visibility));
    }

    void openTo(UUID other, String level) {
        rest.as(steward)
                .body(Map.of("level", level, "purpose", "To find us when somebody rings"))
                .put(DIRECTORY + "/links/" + other)
                .then()
                .statusCode(200)
                .body("ours.level", equalTo(level));
    }

    void shareContactWith(UUID other) {
        rest.as(steward)
                .body(Map.of("purpose", "For callers near us"))
                .put(DIRECTORY + "/links/" + other + "/cards/contact")
                .then()
                .statusCode(200)
                .body("ourCards.facet", hasItem("contact"));
    }

    void endWith(UUID other) {
        rest.as(steward).delete(DIRECTORY + "/links/" + other).then().statusCode(204);
    }

    Response preview(Object as) {
        return rest.as(steward).get(DIRECTORY + "/groups/" + id + "/preview?as=" + as);
    }

    Response searchedBy(Person person) {
        return rest.as(person)
                .queryParam("near", Borough.POSTCODE)
                .queryParam("need", "food")
                .queryParam("q", name)
                .get(DIRECTORY + "/search");
    }

    String page() {
        return DIRECTORY + "/groups/" + id + "/listing";
    }

    /// The page is answered as one that is not there.
    void assertHiddenFrom(Person person) {
        Rest.assertAbsent(
                rest.as(person).get(page()),
                rest.as(person).get(DIRECTORY + "/groups/" + UUID.randomUUID() + "/listing"));
    }
}
