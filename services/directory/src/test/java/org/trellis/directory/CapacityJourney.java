package org.trellis.directory;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.trellis.directory.Borough.anonymous;
import static org.trellis.directory.Borough.group;
import static org.trellis.directory.Borough.shows;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.trellis.directory.Borough.Party;

/// A group that has too much on sets a limit and pauses, and others come before it.
final class CapacityJourney {

    private static final Random RANDOM = new Random();

    private CapacityJourney() {}

    /// Somewhere at sea, where nobody else is.
    static void run() {
        var lat = 58 + RANDOM.nextInt(250) / 100.0;
        var lon = -8.5 + RANDOM.nextInt(500) / 100.0;
        var resting = at("Quayside Mutual Aid", lat, lon);
        var other = at("Al-Noor Kitchen", lat + 0.02, lon);

        settles(resting);

        anonymous()
                .queryParams("lat", lat, "lon", lon, "radius", 3500)
                .get("/search")
                .then()
                .body("items.id", contains(other.id().toString(), resting.id().toString()));
        for (var one : List.of(resting, other)) {
            shows(one, "unlisted");
        }
    }

    static void settles(Party group) {
        group.asks()
                .body(Map.of("limits", List.of(Map.of("period", "week", "most", 2))))
                .put("/groups/{id}/capacity", group.id())
                .then()
                .statusCode(200)
                .body("limits", hasSize(1));
        group.asks().put("/groups/{id}/pause", group.id()).then().statusCode(200);
    }

    private static Party at(String name, double lat, double lon) {
        var group = group(name);
        var page = Borough.page(name);
        page.put("area", Map.of("point", Map.of("lat", lat, "lon", lon)));
        group.asks().body(page).put("/groups/{id}/listing", group.id()).then().statusCode(200);
        shows(group, "public");
        return group;
    }
}
