package org.trellis.directory.connectors;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.trellis.directory.Borough.anonymous;
import static org.trellis.directory.Borough.shows;
import static org.trellis.directory.Borough.writes;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.directory.accounts.Role;

/// A group reads a part of its area in postcodes, to put them where others read them; nobody else learns of it.
@QuarkusTest
class InPostcodesTest {

    private static final String AREAS = "/groups/{id}/sub-areas";

    private Party group;

    @BeforeEach
    void aGroup() {
        group = Crowd.group("Hollin Street Neighbours");
        writes(group);
    }

    private String makes(Map<String, ?> area) {
        return group.asks()
                .body(area)
                .post(AREAS, group.id())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse reads(Party party, String area) {
        return party.asks().get(AREAS + "/{area}/postcodes", group.id(), area).then();
    }

    private static Map<String, Object> drawn(double south, double west, double degrees) {
        return Map.of(
                "type",
                "Polygon",
                "coordinates",
                List.of(List.of(
                        List.of(west, south),
                        List.of(west + degrees, south),
                        List.of(west + degrees, south + degrees),
                        List.of(west, south + degrees),
                        List.of(west, south))));
    }

    @Test
    void whatIsDrawnIsSaidInPostcodesAndAWholeSectorByItsBeginning() {
        // All of SY91 1 lies in it, and of SY91 2 one of two.
        Crowd.postcodes(
                "SY91 1AA,56.001,-2.001,E05994101,,",
                "SY91 1AB,56.002,-2.002,E05994101,,",
                "SY91 2AA,56.003,-2.003,E05994102,,",
                "SY91 2AB,56.103,-2.103,E05994103,,",
                "SY9 1AA,56.103,-2.103,E05994104,,");
        var area = makes(Map.of(
                "name", "The Quay",
                "streets", List.of("Chapel Steps"),
                "postcodes", List.of("SY99 9AA"),
                "drawing", drawn(56.0, -2.01, 0.01)));

        reads(group, area)
                .statusCode(200)
                .body("name", equalTo("The Quay"), "streets", contains("Chapel Steps"))
                .body("postcodes", contains("SY99 9AA", "SY91 1", "SY91 2AA"))
                .body("within", contains("E05994101", "E05994102"));
        reads(group, makes(Map.of("name", "Words alone", "streets", List.of("Hollin Street"))))
                .body("postcodes", empty(), "within", empty());
        anonymous()
                .queryParam("postcode", "SY91 1", "SY91")
                .get("/places/wards")
                .then()
                .statusCode(200)
                .body("wards", contains("E05994101", "E05994102", "E05994103"));
        anonymous().queryParam("postcode", "SY9").get("/places/wards").then().body("wards", contains("E05994104"));
        anonymous()
                .queryParam("postcode", "The Quay")
                .get("/places/wards")
                .then()
                .statusCode(400);
        anonymous().get("/places/wards").then().statusCode(400);
    }

    @Test
    void whatHasTooManyIsNotToldOneByOne() {
        var many = IntStream.range(0, 201)
                .mapToObj(n -> "SZ91 1%c%c,57.001,-2.001,,,".formatted('A' + n / 26, 'A' + n % 26));
        Crowd.postcodes(Stream.concat(many, Stream.of("SZ91 1ZZ,57.5,-2.5,,,")).toArray(String[]::new));

        reads(group, makes(Map.of("name", "Wide", "drawing", drawn(57.0, -2.01, 0.01))))
                .statusCode(422)
                .body("code", equalTo("sub-area-too-wide"));
    }

    @Test
    void nobodyElseReadsThem() {
        var area = makes(Map.of("name", "The Quay", "postcodes", List.of("SY99 9AA")));
        shows(group, "public");

        reads(Crowd.member(group, Crowd.fresh("Sam"), Role.HELPER), area).statusCode(200);
        for (var other : List.of(Crowd.council("Eastmere Council"), Crowd.group("Free Wharf Solidarity"))) {
            reads(other, area).statusCode(404).body("code", equalTo("not-found"));
        }
        anonymous().get(AREAS + "/{area}/postcodes", group.id(), area).then().statusCode(401);
    }
}
