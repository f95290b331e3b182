package org.trellis.directory;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.testing.Tokens;

/// Makes organisations for a test, through the front door, under ids of their own: tests never meet each other's.
public final class Borough {

    public static final String API = "/api/directory/v1";

    private Borough() {}

    /// An organisation of a test, with the token of somebody in it.
    public record Party(UUID id, String name, String token) {

        public RequestSpecification asks() {
            return given().basePath(API).auth().oauth2(token).contentType("application/json");
        }
    }

    public static RequestSpecification anonymous() {
        return given().basePath(API).contentType("application/json");
    }

    public static Party group(String name) {
        var id = UUID.randomUUID();
        var party = new Party(id, name, Tokens.of(id, "steward"));
        party.asks()
                .body(Map.of("name", name, "contact", Map.of("kind", "phone", "value", "07700 900123")))
                .put("/groups/{id}", id)
                .then()
                .statusCode(201);
        return party;
    }

    public static Party council(String name) {
        return institution("council", name, "liaison-officer");
    }

    public static Party institution(String kind, String name, String role) {
        var id = UUID.randomUUID();
        given().basePath(API)
                .auth()
                .oauth2(Tokens.of("operator", List.of(), "operator"))
                .contentType("application/json")
                .body(Map.of("id", id, "kind", kind, "name", name, "evidence", "Its web site names the officer"))
                .post("/institutions")
                .then()
                .statusCode(204);
        return new Party(id, name, Tokens.of(id, role));
    }

    public static void shows(Party group, String visibility) {
        group.asks()
                .body(Map.of("visibility", visibility))
                .put("/groups/{id}/visibility", group.id())
                .then()
                .statusCode(200);
    }

    public static void opens(Party organisation, Party towards, String level) {
        organisation
                .asks()
                .body(Map.of("level", level, "purpose", "To find each other"))
                .put("/links/{other}", towards.id())
                .then()
                .statusCode(200);
    }

    public static void shares(Party organisation, Party with, String facet) {
        organisation
                .asks()
                .body(Map.of("purpose", "For callers near us"))
                .put("/links/{other}/cards/{facet}", with.id(), facet)
                .then()
                .statusCode(200);
    }

    public static Map<String, Object> page(String name) {
        var page = new HashMap<String, Object>();
        page.put("name", name);
        page.put("summary", "Hot halal meals, and a place at the table.");
        page.put("offers", List.of("food", "company"));
        page.put("notOffered", "No personal care.");
        page.put("languages", List.of("en", "ur"));
        page.put(
                "area",
                Map.of(
                        "words", "Harbour ward",
                        "wards", List.of("E05999901"),
                        "outcodes", List.of("EM1"),
                        "point", Map.of("lat", 52.60123, "lon", 1.75123),
                        "radiusMetres", 1500,
                        "patch", square(52.602, 1.752, 0.002),
                        "shownAs", "neighbourhood"));
        page.put(
                "facets",
                Map.of(
                        "contact", Map.of("phone", "07700 900123", "email", "kitchen@al-noor.example"),
                        "area", "Dock Road, Pump Lane",
                        "capacity", "Two more this week"));
        return page;
    }

    /// A drawing around a middle, as far as so many degrees to each side.
    public static Map<String, Object> square(double lat, double lon, double side) {
        return drawing(List.of(
                List.of(lon - side, lat - side),
                List.of(lon + side, lat - side),
                List.of(lon + side, lat + side),
                List.of(lon - side, lat + side),
                List.of(lon - side, lat - side)));
    }

    public static Map<String, Object> drawing(List<List<Double>> ring) {
        return Map.of("type", "Polygon", "coordinates", List.of(ring));
    }

    /// The page with this for its area and nothing else.
    public static void isAtHome(Party group, Map<String, Object> area) {
        var page = page(group.name());
        page.put("area", area);
        group.asks().body(page).put("/groups/{id}/listing", group.id()).then().statusCode(200);
    }

    public static void writes(Party group) {
        group.asks()
                .body(page(group.name()))
                .put("/groups/{id}/listing", group.id())
                .then()
                .statusCode(200);
    }
}
