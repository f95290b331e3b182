package org.trellis.directory.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.directory.accounts.Role;

/// A councillor reads what is public, and what groups show to councillors; and approves nothing.
@QuarkusTest
class CouncillorTest {

    private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "patch");

    // What is public; themself; items, visits and introductions; what says that there is nothing of theirs.
    private static final Set<String> MAY = Set.of(
            "get /freshness",
            "get /groups/{id}/listing",
            "get /groups/{id}/safety",
            "get /hidings/mine",
            "get /introductions",
            "get /items",
            "get /members/me",
            "delete /members/me",
            "delete /members/me/digest",
            "post /members/me/sign-out-everywhere",
            "get /needs",
            "get /organisations",
            "get /organisations/mine",
            "get /organisations/{id}",
            "get /search",
            "get /seen",
            "get /support-visits/mine",
            "get /traits",
            "get /visits");

    // These look at the body before they look at who sends it. All but the first few are refused to whoever is not of
    // the group, not the operator, and holds no link that was sent: each has a test of its own.
    private static final Set<String> LOOK_AT_THE_BODY_FIRST = Set.of(
            "post /introductions",
            "put /members/me",
            "put /members/me/digest",
            "get /places",
            "get /places/areas",
            "get /places/areas/{code}/wards",
            "get /places/wards",
            "post /groups",
            "post /groups/{id}/reports",
            "post /items/{item}/notes",
            "post /confirmations/held/{token}",
            "post /connector/{token}",
            "post /still-right/{token}",
            "post /invitations/held/{token}/acceptance",
            "put /groups/{id}",
            "put /groups/{id}/listing",
            "put /groups/{id}/note",
            "put /groups/{id}/safety",
            "put /groups/{id}/visibility",
            "post /groups/{id}/sub-areas",
            "put /groups/{id}/sub-areas/{area}",
            "post /groups/{id}/sub-areas/{area}/connectors",
            "post /hidings/{id}/appeal",
            "post /support-visits",
            "post /destroyed",
            "post /imports/groups",
            "post /reference/local-authorities",
            "post /reference/outcodes",
            "post /reference/postcodes",
            "post /reference/taxonomies/{taxonomy}",
            "post /reference/wards");

    private Party council;
    private Party group;

    @BeforeEach
    void thereIsAGroup() {
        council = Crowd.council("Eastmere Council");
        group = Crowd.group("Quayside Mutual Aid");
        Borough.writes(group);
        Borough.shows(group, "public");
        Borough.opens(group, council, "partner");
        Borough.opens(council, group, "listed");
        Borough.shares(group, council, "contact");
    }

    private Party councillor() {
        return Crowd.member(council, Crowd.fresh("councillor"), Role.COUNCILLOR);
    }

    @Test
    void everyOtherRouteIsShut() throws IOException {
        var open = new ArrayList<String>();
        var unread = new ArrayList<String>();
        for (var route : routes()) {
            var status = asked(route);
            if (status < 400) {
                open.add(route);
            } else if (!Set.of(401, 403, 404).contains(status)) {
                unread.add(route);
            }
        }
        assertThat(open).containsExactlyInAnyOrderElementsOf(MAY);
        assertThat(unread).containsExactlyInAnyOrderElementsOf(LOOK_AT_THE_BODY_FIRST);
    }

    private int asked(String route) {
        var parts = route.split(" ", 2);
        var path = parts[1].replace("{id}", group.id().toString())
                .replace("{other}", group.id().toString())
                .replaceAll("\\{[a-z]+}", UUID.randomUUID().toString());
        return councillor()
                .asks()
                .body(parts[0].startsWith("p") ? "{}" : "")
                .request(parts[0].toUpperCase(Locale.ROOT), path)
                .statusCode();
    }

    private static List<String> routes() throws IOException {
        JsonNode api = new ObjectMapper()
                .readTree(RestAssured.given()
                        .queryParam("format", "json")
                        .get("/q/openapi")
                        .asString());
        var routes = new ArrayList<String>();
        api.path("paths")
                .properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(verb -> {
                    if (VERBS.contains(verb)
                            && path.getKey().startsWith(Borough.API + "/")
                            && !path.getKey().contains("/open-referral-uk")) {
                        routes.add(verb + " " + path.getKey().substring(Borough.API.length()));
                    }
                }));
        assertThat(routes).hasSizeGreaterThan(100);
        return routes;
    }

    @Test
    void ofGroupsTheyReadWhatThePublicReadsAndOfTheirOwnPeopleThemself() {
        var councillor = councillor();
        var linked = Crowd.group("Lamplight Kitchen");
        Borough.writes(linked);
        Borough.shows(linked, "linked");
        Borough.opens(linked, council, "partner");
        council.asks()
                .get("/groups/{id}/listing", group.id())
                .then()
                .body("facets.contact.phone", equalTo("07700 900123"));
        council.asks().get("/groups/{id}/listing", linked.id()).then().statusCode(200);

        councillor
                .asks()
                .get("/groups/{id}/listing", group.id())
                .then()
                .statusCode(200)
                .body("via", equalTo("public"), "facets.contact", nullValue());
        var hidden = councillor.asks().get("/groups/{id}/listing", linked.id());
        var absent = councillor.asks().get("/groups/{id}/listing", UUID.randomUUID());
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.asString()).isEqualTo(absent.asString());
        for (var path : List.of("/search?q=Lamplight&limit=50", "/organisations?ids=" + linked.id())) {
            assertThat(councillor.asks().get(path).asString())
                    .doesNotContain(linked.id().toString());
            assertThat(council.asks().get(path).asString()).contains(linked.id().toString());
        }

        council.asks()
                .body(Map.of("wards", List.of("E05999901")))
                .put("/members/{p}/post", person(councillor))
                .then()
                .statusCode(200);
        councillor
                .asks()
                .get("/members/me")
                .then()
                .body("post.wards", contains("E05999901"), "me", equalTo(true), "roles", contains("councillor"));
        councillor.asks().get("/members").then().statusCode(403).body("code", equalTo("role-needed"));
        // Who is a councillor beside something else reads as that.
        var both = person(councillor);
        council.asks()
                .body(Map.of("roles", List.of("councillor", "helpline")))
                .put("/members/{p}/roles", both)
                .then()
                .statusCode(200);
        Crowd.token(council, both, Role.HELPLINE)
                .asks()
                .get("/groups/{id}/listing", linked.id())
                .then()
                .statusCode(200);
    }

    private static String person(Party who) {
        return who.asks().get("/members/me").then().statusCode(200).extract().path("person");
    }

    @Test
    void theirWardIsFoundByItsCode() {
        Crowd.loads("wards", "code,name,district,lat,long", "E05999943,Harbour of Codes,Codeshire,53.51,-2.51");
        var there = Crowd.group("Groyne Larder");
        Borough.isAtHome(there, Map.of("words", "The groyne", "wards", List.of("E05999943"), "outcodes", List.of()));
        Borough.shows(there, "public");

        councillor()
                .asks()
                .queryParam("near", "E05999943")
                .get("/search")
                .then()
                .statusCode(200)
                .body("near.label", equalTo("Harbour of Codes, Codeshire"))
                .body("items.id", hasItem(there.id().toString()));
        councillor()
                .asks()
                .queryParam("near", "E05999944")
                .get("/search")
                .then()
                .statusCode(422)
                .body(
                        "code",
                        equalTo("place-unknown"),
                        "items",
                        not(hasItem(there.id().toString())));
    }
}
