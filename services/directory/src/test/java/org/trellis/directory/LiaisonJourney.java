package org.trellis.directory;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.accounts.Role;

/// Two who are linked say who looks after it and leave each other notes; others ask to be introduced.
final class LiaisonJourney {

    private LiaisonJourney() {}

    /// For a group and a council of its own.
    static void alone() {
        var group = Crowd.group("Hollin Street Neighbours");
        var council = Crowd.council("Eastmere Council");
        Borough.writes(group);
        Borough.shows(group, "public");
        Borough.opens(group, council, "listed");
        Borough.opens(council, group, "listed");
        livesOn(group, council);
        aNoteGrowsOld(group, council);
        aRequestLapses(group, council);
    }

    /// Both are linked both ways, and the group may be found. There is something in each of the tables in the end.
    static void livesOn(Party group, Party council) {
        Crowd.known(group, Role.STEWARD);
        Crowd.known(council, Role.LIAISON_OFFICER);
        names(council, group);
        names(group, council);
        done(group.asks().body(Map.of("person", Crowd.personOf(group))).put("/liaisons/default"), 204);
        for (var writer : new Party[] {group, council}) {
            var reader = writer == group ? council : group;
            // An id has figures that can look like a telephone number.
            var text = writer == group ? "By the group" : "By the council";
            done(writer.asks().body(Map.of("text", text)).post("/links/{o}/handover", reader.id()), 201);
        }
        for (var reader : new Party[] {group, council}) {
            var other = reader == group ? council : group;
            reader.asks()
                    .get("/links/{o}/handover", other.id())
                    .then()
                    .body("items.text", hasItems("By the group", "By the council"));
        }
        asks(group, council);
        asks(council, group);
        String received = group.asks()
                .get("/introductions/received")
                .then()
                .body("items.reason", contains("To meet"))
                .extract()
                .path("items[0].id");
        done(group.asks().put("/introductions/received/{i}/put-away", received), 204);
        group.asks().get("/introductions/received").then().body("items", empty());
    }

    private static void names(Party who, Party other) {
        var person = Crowd.personOf(who);
        done(who.asks().body(Map.of("called", "Priya")).put("/members/me"), 204);
        done(who.asks().body(Map.of("person", person)).put("/links/{o}/liaison", other.id()), 204);
        who.asks().get("/liaisons").then().body("items.person", contains(person));
        other.asks().get("/links/{o}/liaison", who.id()).then().body("theirs.called", equalTo("Priya"));
    }

    private static void asks(Party who, Party whom) {
        done(
                who.asks()
                        .body(Map.of("organisation", whom.id(), "reason", "To meet"))
                        .post("/introductions"),
                201);
        who.asks().get("/introductions").then().body("items.reason", contains("To meet"));
    }

    private static void aNoteGrowsOld(Party group, Party council) {
        // Past all walls: nobody changes a note, and time goes by for it all the same.
        Ending.asSuperuser("update handover_note set at = at - interval '2 years 1 day' where sender_id = '%s'"
                .formatted(group.id()));
        Crowd.isDue(group.id(), "handover-old");
        Awaitility.await()
                .untilAsserted(() -> group.asks()
                        .get("/links/{o}/handover", council.id())
                        .then()
                        .body("items", hasSize(1)));
    }

    private static void aRequestLapses(Party group, Party council) {
        lapses(group.id());
        group.asks().get("/introductions").then().body("items", empty());
        asks(group, council);
    }

    static void lapses(UUID asker) {
        Ending.asSuperuser(
                "update introduction set until = london_today() - 1 where sender_id = '%s'".formatted(asker));
    }

    private static void done(Response answer, int status) {
        answer.then().statusCode(status);
    }
}
