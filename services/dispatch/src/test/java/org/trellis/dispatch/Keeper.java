package org.trellis.dispatch;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.trellis.testing.Tokens;

/// An organisation of a test, under an id of its own, with the token of somebody in it.
public record Keeper(UUID id, String token) {

    public static final String API = "/api/dispatch/v1";

    public static Keeper group() {
        return as("steward");
    }

    public static Keeper as(String role) {
        var id = UUID.randomUUID();
        return new Keeper(id, Tokens.of(id, role));
    }

    public RequestSpecification asks() {
        return given().basePath(API).auth().oauth2(token).contentType("application/json");
    }

    public ValidatableResponse log() {
        return asks().get("/deliveries").then();
    }

    /// Where the newest of its notices stands, as it is told.
    public String latest() {
        return log().statusCode(200).extract().path("items[0].state");
    }

    public static String channel(String name) {
        return given().basePath(API)
                .get("/channels")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.channel == '" + name + "' }.state");
    }
}
