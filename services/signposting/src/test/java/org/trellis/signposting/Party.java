package org.trellis.signposting;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.testing.Directory;
import org.trellis.testing.Tokens;

/// An organisation of a test, under an id of its own, with the token of somebody in it.
public record Party(UUID id, String kind, String token) implements Directory.Known {

    public static final String API = "/api/signposting/v1";

    public static Party group() {
        return of("group", "steward");
    }

    public static Party council() {
        return of("council", "helpline");
    }

    public static Party of(String kind, String role) {
        var id = UUID.randomUUID();
        return new Party(id, kind, Tokens.of(id, role));
    }

    public RequestSpecification asks() {
        return asks(token);
    }

    public static RequestSpecification asks(String token) {
        return given().basePath(API).auth().oauth2(token).contentType("application/json");
    }

    public ValidatableResponse sends(UUID receiver) {
        return asks().body(signpost(receiver)).post("/signposts").then();
    }

    public ValidatableResponse sends(UUID receiver, String note) {
        return asks().body(signpost(receiver, note)).post("/signposts").then();
    }

    public UUID sent(UUID receiver, String note) {
        return UUID.fromString(sends(receiver, note).statusCode(201).extract().path("id"));
    }

    public ValidatableResponse reads(UUID signpost) {
        return asks().get("/signposts/{id}", signpost).then();
    }

    public List<String> box(String name) {
        return asks().get("/signposts?box={box}", name)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    public void files(UUID signpost, boolean filed) {
        asks().body(Map.of("filed", filed))
                .put("/signposts/{id}/filing", signpost)
                .then()
                .statusCode(200);
    }

    public static Map<String, Object> signpost(UUID receiver) {
        var body = new HashMap<String, Object>();
        body.put("receiverId", receiver);
        body.put("need", "shopping");
        body.put("place", "EM1");
        return body;
    }

    public static Map<String, Object> signpost(UUID receiver, String note) {
        var body = signpost(receiver);
        body.put("note", note);
        return body;
    }
}
