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

    // Public reading, reporting and asking for help; themself; items, visits and introductions.
    private static final Set<String> MAY = Set.of(
            "get /items",
            "get /visits",
            "get /introductions",
            "post /introductions",
            "get /members/me",
            "put /members/me",
            "delete /members/me",
            "post /members/me/sign-out-everywhere",
            "get /organisations",
            "get /organisations/mine",
            "get /organisations/{id}",
            "get /groups/{id}/listing",
            "post /groups/{id}/reports",
            "get /search",
            "get /places",
            "get /places/areas",
            "get /needs",
            "get /traits",
            "get /freshness",
            "get /hidings/mine",
            "get /support-visits/mine",
            "post /groups");

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
        for (var route : routes()) {
            var parts = route.split(" ", 2);
            var path = parts[1].replace("{id}", group.id().toString())
                    .replace("{other}", group.id().toString())
                    .replaceAll("\\{[a-z]+}", UUID.randomUUID().toString());
            var status = councillor()
                    .asks()
                    .body(parts[0].equals("get") || parts[0].equals("delete") ? "" : "{}")
                    .request(parts[0].toUpperCase(java.util.Locale.ROOT), path)
                    .statusCode();
            if (status != 401 && status != 403 && status != 404) {
                open.add(route + " " + status);
            }
        }
        assertThat(open.stream().map(route -> route.replaceFirst(" [0-9]+$", "")))
                .as(open.toString())
                .containsExactlyInAnyOrderElementsOf(MAY);
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
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(verb -> {
                            if (VERBS.contains(verb) && path.getKey().startsWith(Borough.API)) {
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
        Crowd.loads(
                "wards",
                "code,name,district,lat,long",
                "E05999943,Harbour of Codes,Codeshire,53.51,-2.51");
        var there = Crowd.group("Groyne Larder");
        Borough.isAtHome(
                there, Map.of("words", "The groyne", "wards", List.of("E05999943"), "outcodes", List.of()));
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
                .body("code", equalTo("place-unknown"), "items", not(hasItem(there.id().toString())));
    }
}
