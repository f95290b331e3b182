package org.trellis.grants;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.trellis.testing.Directory;
import org.trellis.testing.Tokens;

/// An organisation of a test, under an id of its own, with the token of somebody in it.
public record Party(UUID id, String kind, String token) implements Directory.Known {

    public static final String API = "/api/grants/v1";

    public static Party group() {
        return of("group", "steward");
    }

    public static Party body() {
        return of("infrastructure", "grants-officer");
    }

    public static Party of(String kind, String role) {
        var id = UUID.randomUUID();
        return new Party(id, kind, Tokens.of(id, role));
    }

    /// Somebody else of the same organisation: the same name is the same person.
    public Party other(String name, String... roles) {
        return new Party(id, kind, Tokens.of(name + "-of-" + id, List.of(new Tokens.In(id, roles))));
    }

    public RequestSpecification asks() {
        return given().basePath(API).auth().oauth2(token).contentType("application/json");
    }

    public static RequestSpecification nobodyAsks() {
        return given().basePath(API).contentType("application/json");
    }
}
