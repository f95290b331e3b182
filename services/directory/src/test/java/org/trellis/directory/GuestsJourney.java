package org.trellis.directory;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.accounts.Role;

/// A group has a council for a guest at one item, and is the council's guest at another.
final class GuestsJourney {

    private GuestsJourney() {}

    /// Both may be found by the other. The group is a guest still in the end.
    static void run(Party group, Party council) {
        var ours = hosts(group, Crowd.known(council, Role.LIAISON_OFFICER)).toString();
        done(council.asks().delete("/visits/{i}", ours), 204);
        done(council.asks().get("/items/{i}", ours), 404);
        group.asks().get("/items/{i}", ours).then().body("guests.state", contains("left"));
        hosts(council, Crowd.known(group, Role.STEWARD));
    }

    /// An item of the host's, which the guest reads, and about which both wrote. Sign-in has to know the guest: its
    /// people are told.
    static UUID hosts(Party host, Party guest) {
        String item = host.asks()
                .body(Map.of("title", "Street party", "about", "We need a road closure"))
                .post("/items")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        done(host.asks().body(Map.of()).put("/items/{i}/guests/{o}", item, guest.id()), 200);
        host.asks().get("/items").then().body("items.id", hasItem(item));
        guest.asks().get("/visits").then().body("items.id", hasItem(item));
        done(host.asks().body(Map.of("text", "Which form?")).post("/items/{i}/notes", item), 201);
        done(guest.asks().body(Map.of("text", "The short one.")).post("/items/{i}/notes", item), 201);
        for (var reader : new Party[] {host, guest}) {
            reader.asks()
                    .get("/items/{i}/notes", item)
                    .then()
                    .body("items.text", hasItems("Which form?", "The short one."));
        }
        return UUID.fromString(item);
    }

    private static void done(Response answer, int status) {
        answer.then().statusCode(status);
    }
}
