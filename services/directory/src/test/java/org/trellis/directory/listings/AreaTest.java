package org.trellis.directory.listings;

import static io.restassured.path.json.config.JsonPathConfig.jsonPathConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.directory.Borough.anonymous;
import static org.trellis.directory.Borough.council;
import static org.trellis.directory.Borough.drawing;
import static org.trellis.directory.Borough.group;
import static org.trellis.directory.Borough.isAtHome;
import static org.trellis.directory.Borough.opens;
import static org.trellis.directory.Borough.page;
import static org.trellis.directory.Borough.shares;
import static org.trellis.directory.Borough.shows;
import static org.trellis.directory.Borough.square;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.logbook.Logs;

/// A group draws where it is at home; others see it as coarsely as the group wants.
@QuarkusTest
class AreaTest {

    private static final Map<String, Object> STREETS = square(57.11, -4.71, 0.002);

    @Test
    void theGroupHasWhatItDrew() {
        var group = group("Pump Lane Pantry");
        isAtHome(group, Map.of("words", "Pump Lane", "patch", STREETS));

        var area = area(group, group);

        assertThat(area.getMap("area.patch")).isEqualTo(STREETS);
        assertThat(area.getString("area.shownAs")).isEqualTo("district");
        assertThat(area.getString("area.outline.type")).isEqualTo("MultiPolygon");
    }

    @Test
    void whatIsLeftOutIsRubbedOut() {
        var group = group("Pump Lane Pantry");
        isAtHome(group, Map.of("patch", STREETS));
        shows(group, "public");

        isAtHome(group, Map.of("words", "Pump Lane"));

        assertThat(area(group, group).getMap("area.patch")).isNull();
        anonymous()
                .get("/groups/{id}/listing", group.id())
                .then()
                .body("area.outline", nullValue())
                .body("area.point", nullValue());
    }

    @Test
    void othersSeeACoarseOutlineAndNothingElse() {
        var council = council("Eastmere Council");
        var group = group("Pump Lane Pantry");
        isAtHome(group, Map.of("patch", STREETS));
        shows(group, "public");
        opens(group, council, "signposts");
        shares(group, council, "contact");

        for (var seen : List.of(area(null, group), area(council, group))) {
            assertThat(seen.getMap("area.patch")).isNull();
            assertThat(seen.getString("area.shownAs")).isNull();
            assertThat(squareKilometres(seen)).isBetween(3.0, 25.0);
            assertThat(seen.prettify()).doesNotContain("57.108", "57.112", "-4.712", "-4.708");
        }
    }

    @Test
    void theGroupChoosesHowCoarsely() {
        var group = group("Pump Lane Pantry");
        isAtHome(group, Map.of("patch", STREETS, "shownAs", "neighbourhood"));
        shows(group, "public");
        assertThat(squareKilometres(area(null, group))).isBetween(0.5, 3.0);

        isAtHome(group, Map.of("patch", STREETS, "shownAs", "exact"));

        assertThat(area(null, group).getList("area.outline.coordinates[0]")).isEqualTo(STREETS.get("coordinates"));
    }

    @Test
    void whoHoldsTheCardSeesTheDrawingAndTheGroupKnows() {
        var council = council("Eastmere Council");
        var group = group("Pump Lane Pantry");
        var page = page(group.name());
        page.put("area", Map.of("patch", STREETS));
        page.put("facets", Map.of());
        group.asks().body(page).put("/groups/{id}/listing", group.id()).then().statusCode(200);
        shows(group, "linked");
        opens(group, council, "signposts");
        shares(group, council, "area");

        assertThat(area(council, group).getMap("area.patch")).isEqualTo(STREETS);
        assertThat(area(council, group).getString("area.shownAs")).isNull();
        Logs.awaitSeen(group, 1);

        group.asks().delete("/links/{other}/cards/area", council.id()).then().statusCode(204);
        assertThat(area(council, group).getMap("area.patch")).isNull();
    }

    static Stream<Arguments> refused() {
        var circle = new ArrayList<List<Double>>();
        DoubleStream.iterate(0, angle -> angle + 2 * Math.PI / 101)
                .limit(101)
                .forEach(angle -> circle.add(List.of(-4.7 + Math.cos(angle) / 100, 57.1 + Math.sin(angle) / 100)));
        circle.add(circle.getFirst());
        var open = List.of(List.of(-4.7, 57.1), List.of(-4.6, 57.1), List.of(-4.6, 57.2), List.of(-4.7, 57.2));
        var bow = List.of(
                List.of(-4.7, 57.1),
                List.of(-4.6, 57.2),
                List.of(-4.6, 57.1),
                List.of(-4.7, 57.2),
                List.of(-4.7, 57.1));
        var line = List.of(List.of(-4.7, 57.1), List.of(-4.6, 57.1), List.of(-4.7, 57.1));
        var wales = List.of(
                List.of(-5.3, 51.4),
                List.of(-2.7, 51.4),
                List.of(-2.7, 53.4),
                List.of(-5.3, 53.4),
                List.of(-5.3, 51.4));
        return Stream.of(
                Arguments.of("an open line", drawing(open), "patch-broken", "closed line"),
                Arguments.of("a line across itself", drawing(bow), "patch-broken", "cross itself"),
                Arguments.of("two points", drawing(line), "patch-broken", "three points"),
                Arguments.of("nothing", drawing(List.of()), "patch-broken", "closed line"),
                Arguments.of(
                        "half a point",
                        drawing(List.of(List.of(1.0), List.of(), List.of(2.0, 3.0))),
                        "patch-broken",
                        ""),
                Arguments.of("off the globe", square(52, 1000, 1), "patch-broken", ""),
                Arguments.of("a point", Map.of("type", "Point", "coordinates", List.of()), "patch-broken", ""),
                Arguments.of(
                        "two rings",
                        Map.of("type", "Polygon", "coordinates", List.of(bow, bow)),
                        "patch-broken",
                        "closed line"),
                Arguments.of("101 points", drawing(circle), "patch-too-long", "100 points"),
                Arguments.of("a whole country", drawing(wales), "patch-too-large", "2,000 square kilometres"),
                Arguments.of("the whole kingdom", square(55, -3, 9), "patch-too-large", "2,000 square kilometres"),
                Arguments.of("somewhere else", square(48.85, 2.35, 0.01), "patch-elsewhere", "United Kingdom"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String what, Map<String, Object> patch, String code, String words) {
        var group = group("Pump Lane Pantry");
        isAtHome(group, Map.of("patch", STREETS));
        var page = page("Another name");
        page.put("area", Map.of("patch", patch));

        group.asks()
                .body(page)
                .put("/groups/{id}/listing", group.id())
                .then()
                .statusCode(422)
                .body("code", equalTo(code))
                .body("detail", containsString(words));

        assertThat(area(group, group).getString("name")).isEqualTo("Pump Lane Pantry");
        assertThat(area(group, group).getMap("area.patch")).isEqualTo(STREETS);
    }

    @Test
    void aCountyIsTakenAndShownInFewCells() {
        var group = group("All Over The County");
        isAtHome(group, Map.of("patch", square(57.5, -4.5, 0.18), "shownAs", "neighbourhood"));
        shows(group, "public");

        assertThat(squareKilometres(area(null, group))).isBetween(860.0, 1100.0);
        anonymous()
                .queryParams("lat", 57.6, "lon", -4.4)
                .get("/search")
                .then()
                .body("items.find { it.id == '%s' }.covers".formatted(group.id()), equalTo(true))
                .body(
                        "items.find { it.id == '%s' }.point".formatted(group.id()),
                        equalTo(Map.of("lat", 57.5f, "lon", -4.5f)))
                .body("items.find { it.id == '%s' }.outline".formatted(group.id()), nullValue());
    }

    @Test
    void nobodyElseDraws() {
        var group = group("Pump Lane Pantry");
        isAtHome(group, Map.of("patch", STREETS));
        shows(group, "public");
        var council = council("Eastmere Council");
        var page = page("Taken over");
        page.put("area", Map.of("patch", square(57.2, -4.71, 0.002)));

        council.asks().body(page).put("/groups/{id}/listing", group.id()).then().statusCode(403);

        assertThat(area(group, group).getMap("area.patch")).isEqualTo(STREETS);
    }

    private static JsonPath area(Party reader, Party group) {
        return (reader == null ? anonymous() : reader.asks())
                .get("/groups/{id}/listing", group.id())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath(jsonPathConfig().numberReturnType(NumberReturnType.DOUBLE));
    }

    private static double squareKilometres(JsonPath page) {
        List<List<List<List<Double>>>> polygons = page.getList("area.outline.coordinates");
        return polygons.stream()
                .mapToDouble(polygon -> new GeometryFactory()
                        .createPolygon(polygon.getFirst().stream()
                                .map(at -> new Coordinate(
                                        at.get(0) * 111.2 * Math.cos(Math.toRadians(at.get(1))), at.get(1) * 111.2))
                                .toArray(Coordinate[]::new))
                        .getArea())
                .sum();
    }
}
