package org.trellis.journeys;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.trellis.journeys.Rest.DIRECTORY;
import static org.trellis.journeys.Rest.REFERRALS;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.people.Addresses;
import org.trellis.people.People;

/// A loop by which Eastmere's council sends a new group people who need food, by REST.
final class RestLoop {

    private static final Duration HEARD = Duration.ofSeconds(30);

    private RestLoop() {}

    /// The group, once both have agreed. It takes on so many a week, or what comes when `room` is null.
    static RestGroup agreed(Addresses addresses, People people, Integer room) {
        var rest = new Rest(addresses);
        var group = RestGroup.register(
                rest,
                people.newcomer(),
                "Harbour Loop " + UUID.randomUUID().toString().substring(0, 8));
        group.write();
        group.show("linked");
        group.openTo(Borough.EASTMERE, "referrals");
        if (room != null) {
            takes(group, room);
        }
        var loop = await().atMost(HEARD).until(() -> proposed(rest, new Borough(people), group), id -> id != null);
        rest.as(group.steward())
                .body(Map.of("agreed", true))
                .put(REFERRALS + "/loops/" + loop + "/answer")
                .then()
                .statusCode(200)
                .body("state", equalTo("agreed"));
        if (room != null) {
            var copy = "select count(*) from capacity_copy where organisation_id = '" + group.id() + "'";
            await().atMost(HEARD).until(() -> new Rows(addresses, "referrals").count(copy) == 1);
        }
        return group;
    }

    private static void takes(RestGroup group, int room) {
        group.rest()
                .as(group.steward())
                .body(Map.of("limits", List.of(Map.of("period", "week", "most", room))))
                .put(DIRECTORY + "/groups/" + group.id() + "/capacity")
                .then()
                .statusCode(200);
    }

    private static String proposed(Rest rest, Borough borough, RestGroup group) {
        var answer = rest.as(borough.officer())
                .body(Map.of(
                        "otherId",
                        group.id(),
                        "youSend",
                        true,
                        "needs",
                        List.of("food"),
                        "details",
                        List.of("name", "telephone")))
                .post(REFERRALS + "/loops");
        return answer.statusCode() == 201 ? answer.path("id") : null;
    }
}
