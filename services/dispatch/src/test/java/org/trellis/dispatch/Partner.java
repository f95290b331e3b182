package org.trellis.dispatch;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.testing.Directory;
import org.trellis.testing.Tokens;

/// An organisation of a test that wants to be told by webhook.
public record Partner(UUID id, String kind, String token) implements Directory.Known {

    public static Partner foodBank() {
        return of("partner", "integrator");
    }

    public static Partner group() {
        return of("group", "steward");
    }

    public static Partner of(String kind, String role) {
        var id = UUID.randomUUID();
        return new Partner(id, kind, Tokens.of(id, role));
    }

    public RequestSpecification asks() {
        return given().basePath(Keeper.API).auth().oauth2(token).contentType("application/json");
    }

    public ValidatableResponse adds(String url, String... types) {
        return asks().body(Map.of("url", url, "types", List.of(types)))
                .post("/webhooks")
                .then();
    }

    /// A webhook at this system: what the answer that made it says of it.
    public JsonPath listensAt(PartnersSystem system, String... types) {
        return adds(system.url(), types).statusCode(201).extract().jsonPath();
    }

    public ValidatableResponse reads(String webhook) {
        return asks().get("/webhooks/{id}", webhook).then();
    }

    public List<Map<String, Object>> deliveries(String webhook) {
        return asks().get("/webhooks/{id}/deliveries", webhook)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    /// Where the newest delivery stands.
    public Map<String, Object> latest(String webhook) {
        return deliveries(webhook).stream().findFirst().orElse(Map.of());
    }

    public void tests(String webhook) {
        asks().post("/webhooks/{id}/test", webhook).then().statusCode(202);
    }

    public ValidatableResponse replays(String webhook, Map<String, ?> what) {
        return asks().body(what).post("/webhooks/{id}/replay", webhook).then();
    }

    public ValidatableResponse changes(String webhook, PartnersSystem system, boolean on, String... types) {
        return asks().body(Map.of("url", system.url(), "types", Arrays.asList(types), "on", on))
                .put("/webhooks/{id}", webhook)
                .then();
    }
}
