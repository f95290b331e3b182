package org.trellis.directory.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.directory.Borough.isAtHome;
import static org.trellis.directory.Borough.opens;
import static org.trellis.directory.Borough.shows;
import static org.trellis.directory.Borough.square;
import static org.trellis.directory.search.Neighbourhood.search;
import static org.trellis.directory.search.Neighbourhood.searchAs;

import com.uber.h3core.H3Core;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough;
import org.trellis.directory.Borough.Party;
import org.trellis.testing.RealKafka;
import org.trellis.testing.RealPostgres;
import org.trellis.testing.TokenIssuer;

/// Areas are found where they overlap, as coarsely as they are shown.
@QuarkusTest
@QuarkusTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "service", value = "directory"))
@QuarkusTestResource(RealKafka.class)
@QuarkusTestResource(TokenIssuer.class)
class AreaSearchTest {

    @Inject
    Neighbourhood around;

    @Test
    void whoCoversThePlaceComesBeforeWhoIsNear() {
        at(group("Xa far patch"), 58.00, -4.50, "exact");
        around.publish(Examples.named("Xa next door").at(58.00, -4.53));

        search("lat", 58.003, "lon", -4.53, "radius", 3000)
                .body("items.name", contains("Xa next door", "Xa far patch"))
                .body("items[1].covers", equalTo(false))
                .body("items[1].distanceMetres", greaterThan(0));
        search("lat", 58.003, "lon", -4.503, "radius", 3000)
                .body("items.name", contains("Xa far patch", "Xa next door"))
                .body("items[0].covers", equalTo(true))
                .body("items[0].distanceMetres", equalTo(0))
                .body("items[0].outline.type", equalTo("MultiPolygon"))
                .body("items[0].point.lat", equalTo(58.0f))
                .body("items[1].covers", equalTo(false))
                .body("items[1].outline", nullValue());
        search("lat", 58.003, "lon", -4.503, "radius", 3000, "q", "patch")
                .body("items.name", contains("Xa far patch"))
                .body("items[0].covers", equalTo(true));
        search("q", "xa far patch").body("items[0].covers", equalTo(false));
    }

    @Test
    void theBorderIsWithinAndAFewStepsBeyondIsNot() {
        var group = at(group("Xb border"), 58.20, -4.50, "exact");

        assertThat(covers(group, 58.2039, -4.5)).isTrue();
        assertThat(covers(group, 58.2041, -4.5)).isTrue();
        assertThat(covers(group, 58.2095, -4.5)).isFalse();
        assertThat(covers(group, 58.2, -4.4961)).isTrue();
        assertThat(covers(group, 58.2, -4.485)).isFalse();
    }

    @Test
    void noNumberOfSearchesTellsMoreThanIsShown() throws IOException {
        var h3 = H3Core.newInstance();
        var middle = h3.cellToLatLng(h3.latLngToCell(58.4, -4.5, 7));
        var one = at(group("Xc one"), middle.lat + 0.0015, middle.lng + 0.002, 0.001, "district");
        var other = at(group("Xc other"), middle.lat - 0.002, middle.lng - 0.0015, 0.0007, "district");

        assertThat(shown(one)).isEqualTo(shown(other));
        var answers = new ArrayList<Boolean>();
        for (var north = -4; north <= 4; north++) {
            for (var east = -4; east <= 4; east++) {
                var lat = middle.lat + north * 0.005;
                var lon = middle.lng + east * 0.009;
                answers.add(covers(one, lat, lon));
                assertThat(covers(other, lat, lon)).isEqualTo(answers.getLast());
            }
        }
        assertThat(answers).contains(true, false);
    }

    private static String shown(Party group) {
        var found = search("q", group.name()).extract().jsonPath();
        return found.getString("items[0].outline") + found.getString("items[0].point");
    }

    @Test
    void theCircleIsAroundTheRoundedPoint() {
        var one = group("Xd one");
        isAtHome(one, Map.of("point", Map.of("lat", 58.6049, "lon", -4.5049), "radiusMetres", 60));
        var other = group("Xd other");
        isAtHome(other, Map.of("point", Map.of("lat", 58.5951, "lon", -4.4951), "radiusMetres", 60));
        shows(one, "public");
        shows(other, "public");

        for (var lat : List.of(58.59, 58.595, 58.6, 58.605, 58.61)) {
            assertThat(covers(one, lat, -4.5)).isEqualTo(covers(other, lat, -4.5));
        }
        assertThat(covers(one, 58.6, -4.5)).isTrue();
        assertThat(covers(one, 58.65, -4.5)).isFalse();
    }

    @Test
    void aWardAndAnOutcodeAreFoundByOverlap() {
        around.postcodes("XE1 1AA,57.90,-5.10,E05980001,,", "XE2 1AA,57.80,-5.10,E05980002,,");
        around.wards("E05980001,Xeward North,Xeshire,57.905,-5.10", "E05980002,Xeward South,Xeshire,57.80,-5.10");
        at(group("Xe drawn"), 57.90, -5.10, "exact");
        var named = group("Xe named");
        isAtHome(named, Map.of("wards", List.of("E05980001"), "outcodes", List.of("XE1")));
        shows(named, "public");

        for (var place : List.of("xeward north", "XE1", "XE1 1AA", "XE1 9ZZ")) {
            search("near", place, "radius", 2000)
                    .body("items.findAll { it.covers }.size()", equalTo(2))
                    .body("items.name", hasItem("Xe drawn"))
                    .body("items.name", hasItem("Xe named"));
        }
        for (var place : List.of("xeward south", "XE2", "XE2 1AA")) {
            search("near", place, "radius", 20_000).body("items.findAll { it.covers }", empty());
        }
    }

    @Test
    void aHiddenGroupCoversNothing() {
        var group = at(group("Xf hidden"), 57.30, -5.10, "exact");
        assertThat(covers(group, 57.3, -5.1)).isTrue();

        shows(group, "unlisted");

        search("lat", 57.3, "lon", -5.1, "radius", 2000).body("items", empty()).body("next", nullValue());
    }

    @Test
    void aLinkedGroupCoversForThoseItIsLinkedWith() {
        var council = Borough.council("Xg Council");
        var group = group("Xg linked");
        isAtHome(group, Map.of("patch", square(57.50, -5.40, 0.003), "shownAs", "exact"));
        shows(group, "linked");
        opens(group, council, "signposts");
        around.publish(Examples.named("Xg next door").at(57.50, -5.40));

        searchAs(council.id(), "helpline", "lat", 57.5, "lon", -5.4, "radius", 2000)
                .body("items.name", contains("Xg linked", "Xg next door"))
                .body("items[0].covers", equalTo(true))
                .body("items[0].outline", notNullValue())
                .body("items[0].point.lat", equalTo(57.5f))
                .body("items[1].covers", equalTo(false));
        search("lat", 57.5, "lon", -5.4, "radius", 2000)
                .body("items.name", contains("Xg next door"))
                .body("items.name", not(hasItem("Xg linked")));
    }

    @Test
    void pagesOfThoseWhoCoverAndThoseWhoAreNearFollowEachOther() {
        var names = new ArrayList<String>();
        for (var i = 0; i < 7; i++) {
            names.add(at(group("Xh covers " + i), 57.0 + i % 3 * 0.01, -5.7, 0.03, "exact")
                    .name());
        }
        for (var i = 0; i < 5; i++) {
            names.add(around.publish(Examples.named("Xh near " + i).at(57.0, -5.7 + i * 0.01))
                    .name());
        }
        var found = new ArrayList<String>();
        var cursor = "";
        while (cursor != null) {
            var question = new ArrayList<Object>(
                    List.of("lat", 57.0, "lon", -5.7, "radius", 9000, "need", "food", "limit", 2));
            if (!cursor.isEmpty()) {
                question.addAll(List.of("cursor", cursor));
            }
            var page = search(question.toArray()).statusCode(200).extract();
            found.addAll(page.path("items.name"));
            cursor = page.path("next");
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(names);
        assertThat(found.subList(0, 7)).allMatch(name -> name.startsWith("Xh covers"));
        search("lat", 57.0, "lon", -5.7, "need", "money").body("items", empty());
    }

    private static Party group(String name) {
        return Borough.group(name);
    }

    private static Party at(Party group, double lat, double lon, String grain) {
        return at(group, lat, lon, 0.004, grain);
    }

    private static Party at(Party group, double lat, double lon, double side, String grain) {
        isAtHome(group, Map.of("patch", square(lat, lon, side), "shownAs", grain));
        shows(group, "public");
        return group;
    }

    private static boolean covers(Party group, double lat, double lon) {
        return search("lat", lat, "lon", lon, "radius", 50_000)
                .extract()
                .jsonPath()
                .getBoolean("items.find { it.id == '%s' }.covers".formatted(group.id()));
    }
}
