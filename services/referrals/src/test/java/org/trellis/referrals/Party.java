package org.trellis.referrals;

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

    public static final String API = "/api/referrals/v1";

    public static Party group() {
        return of("group", "steward");
    }

    public static Party council() {
        return of("council", "liaison-officer");
    }

    public static Party of(String kind, String role) {
        var id = UUID.randomUUID();
        return new Party(id, kind, Tokens.of(id, role));
    }

    /// Somebody else of the same organisation.
    public Party as(String role) {
        return new Party(id, kind, Tokens.of(id, role));
    }

    public RequestSpecification asks() {
        return given().basePath(API).auth().oauth2(token).contentType("application/json");
    }

    public static RequestSpecification nobodyAsks() {
        return given().basePath(API).contentType("application/json");
    }

    /// A pathway that is complete, for an area that no other test looks at.
    public static Map<String, Object> pathway(String area) {
        var words = new HashMap<String, Object>();
        words.put("title", "Emergency food parcels");
        words.put("need", "food");
        words.put("areas", List.of(area));
        words.put("eligibility", "Anybody in Eastmere without money for food this week.");
        words.put("whatNext", "We ring back the same day.");
        words.put("telephone", "01632 960001");
        words.put("languages", List.of("en", "ur"));
        words.put("selfReferral", true);
        return words;
    }

    /// One of which the holder says of each organisation if it may refer.
    public static Map<String, Object> askedPathway(String area) {
        var words = pathway(area);
        words.put("referrers", "asked");
        return words;
    }

    public String adds(Map<String, Object> words) {
        return asks().body(words)
                .post("/pathways")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /// Takes in a list of pathways.
    public ValidatableResponse brings(String csv) {
        return asks().contentType("text/csv")
                .body(csv)
                .post("/pathways/imports?dryRun=false")
                .then();
    }

    public String keeps(Map<String, Object> words) {
        var id = adds(words);
        publishes(id, true).statusCode(200);
        return id;
    }

    public ValidatableResponse publishes(String id, boolean published) {
        return asks().body(Map.of("published", published))
                .put("/pathways/{id}/publication", id)
                .then();
    }

    public ValidatableResponse confirms(String id, boolean right) {
        return asks().body(Map.of("right", right))
                .put("/pathways/{id}/confirmation", id)
                .then();
    }

    public ValidatableResponse edits(String id, Map<String, Object> words) {
        return asks().body(words).put("/pathways/{id}", id).then();
    }

    public ValidatableResponse reads(String id) {
        return asks().get("/pathways/{id}", id).then();
    }

    /// Asks whether it may refer.
    public ValidatableResponse asksToRefer(String pathway) {
        return asks().body(Map.of("reason", "We cook on the quay."))
                .post("/pathways/{id}/referrers", pathway)
                .then();
    }

    /// The ids of the asks that it reads of a pathway.
    public List<String> readsAsks(String pathway) {
        return asks().get("/pathways/{id}/referrers", pathway)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    public ValidatableResponse answers(String pathway, String ask, boolean yes) {
        return asks().body(Map.of("yes", yes))
                .put("/pathways/{id}/referrers/{ask}", pathway, ask)
                .then();
    }

    public ValidatableResponse takesBack(String pathway) {
        return asks().delete("/pathways/{id}/referrers/own", pathway).then();
    }

    /// Tells the holder whether a pathway was right; `words` may be null.
    public ValidatableResponse reports(String pathway, String verdict, String words) {
        var report = new HashMap<String, String>();
        report.put("verdict", verdict);
        report.put("words", words);
        return asks().body(report).post("/pathways/{id}/reports", pathway).then();
    }

    public ValidatableResponse readsReports(String pathway) {
        return asks().get("/pathways/{id}/reports", pathway).then();
    }

    /// The pathways in the feed of changes, read to its end; those that are gone are not there.
    public Map<String, Map<String, Object>> follows() {
        var found = new HashMap<String, Map<String, Object>>();
        String place = null;
        boolean more;
        do {
            var page = asks().queryParams(place == null ? Map.of() : Map.of("after", place))
                    .queryParam("limit", 200)
                    .get("/pathways/changes")
                    .then()
                    .statusCode(200)
                    .extract();
            for (var item : page.<List<Map<String, Object>>>path("items")) {
                @SuppressWarnings("unchecked")
                var pathway = (Map<String, Object>) item.get("pathway");
                found.put((String) item.get("pathwayId"), pathway);
            }
            place = page.path("next");
            more = page.path("more");
        } while (more);
        return found;
    }

    public List<String> finds(String query) {
        return found(asks(), query);
    }

    public static List<String> found(RequestSpecification asks, String query) {
        return asks.get("/pathways?" + query).then().statusCode(200).extract().path("items.id");
    }
}
