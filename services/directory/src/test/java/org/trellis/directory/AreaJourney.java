package org.trellis.directory;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.directory.Borough.shares;

import java.util.Map;
import org.trellis.directory.Borough.Party;

/// A group draws where it is at home, shows it coarsely, and rubs it out again.
final class AreaJourney {

    private AreaJourney() {}

    /// Of a group that wrote its page and opened a link to the council, and is not public.
    static void run(Party group, Party council) {
        group.asks()
                .get("/groups/{id}/listing", group.id())
                .then()
                .body("area.patch", notNullValue(), "area.outline", notNullValue());
        council.asks()
                .queryParams("lat", 52.602, "lon", 1.752, "radius", 1000, "limit", 50, "q", "quayside")
                .get("/search")
                .then()
                .body("items.find { it.id == '%s' }.covers".formatted(group.id()), equalTo(true))
                .body("items.find { it.id == '%s' }.outline".formatted(group.id()), notNullValue());
        council.asks().get("/groups/{id}/listing", group.id()).then().body("area.patch", nullValue());
        shares(group, council, "area");
        council.asks().get("/groups/{id}/listing", group.id()).then().body("area.patch", notNullValue());
        var page = Borough.page(group.name());
        page.put("area", Map.of("words", "Nowhere on a map"));
        group.asks().body(page).put("/groups/{id}/listing", group.id()).then().body("area.patch", nullValue());
        group.asks().delete("/links/{other}/cards/area", council.id()).then().statusCode(204);
    }
}
