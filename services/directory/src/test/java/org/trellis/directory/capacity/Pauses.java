package org.trellis.directory.capacity;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.trellis.directory.Borough;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;

/// Pausing and letting days go by, as the tests of capacity do.
public final class Pauses {

    private Pauses() {}

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    public static ValidatableResponse pauses(Party who, LocalDate until) {
        return who.asks()
                .body(until == null ? Map.of() : Map.of("until", until.toString()))
                .put("/groups/{id}/pause", who.id())
                .then();
    }

    static ValidatableResponse notes(Party who, String text) {
        return who.asks()
                .body(Map.of("text", text))
                .put("/groups/{id}/note", who.id())
                .then();
    }

    static ValidatableResponse seenBy(Party reader, Party group) {
        return reader.asks().get("/groups/{id}/listing", group.id()).then().statusCode(200);
    }

    static ValidatableResponse seenByAnybody(Party group) {
        return Borough.anonymous()
                .get("/groups/{id}/listing", group.id())
                .then()
                .statusCode(200);
    }

    /// So many days went by: what held until a day holds until an earlier one.
    static void daysGoBy(Party group, int days) {
        for (var table : new String[] {"listing", "published_listing"}) {
            Crowd.sql(
                    group.id(),
                    "update %1$s set paused_until = paused_until - %2$d, note_until = note_until - %2$d where organisation_id = '%3$s'"
                            .formatted(table, days, group.id()));
        }
        Crowd.sql(
                group.id(),
                "update published_need set paused_until = paused_until - %d where organisation_id = '%s'"
                        .formatted(days, group.id()));
    }
}
