package org.trellis.directory;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.accounts.Role;

/// A group says how it keeps people safe; a body says that they talked it through; the group has that seen.
public final class SafetyJourney {

    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private SafetyJourney() {}

    /// An infrastructure body that may find its way to groups.
    public static Party body(String name) {
        return Crowd.known(Borough.institution("infrastructure", name, "support-officer"), Role.SUPPORT_OFFICER);
    }

    public static Party leadOf(Party body) {
        return Crowd.member(body, Crowd.fresh("lead"), Role.SAFEGUARDING_LEAD);
    }

    public static void areLinked(Party group, Party body) {
        Borough.opens(group, body, "listed");
        Borough.opens(body, group, "listed");
    }

    public static Response says(Party lead, Party group, LocalDate day) {
        return lead.asks().body(Map.of("day", day.toString())).put("/links/{o}/talk", group.id());
    }

    public static String idOf(Party group, Party body) {
        return group.asks()
                .get("/talks")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.organisation.id == '%s' }.id".formatted(body.id()));
    }

    /// For a group of its own.
    static void alone() {
        var group = Crowd.group("Quayside Mutual Aid");
        Borough.writes(group);
        Borough.shows(group, "linked");
        var body = livesOn(group);
        var lead = leadOf(body);
        done(lead.asks().delete("/links/{o}/talk", group.id()), 204);
        lead.asks().get("/links/{o}/talk", group.id()).then().body("day", nullValue());
        group.asks().get("/talks").then().body("items", empty());
        done(says(lead, group, TODAY), 200);
        done(group.asks().delete("/talks/{t}", idOf(group, body)), 204);
        lead.asks().get("/links/{o}/talk", group.id()).then().body("day", nullValue());
    }

    /// The group shows itself to those it is linked with, at least. In the end it shows what the body said.
    static Party livesOn(Party group) {
        var body = body("Eastmere Voluntary Action");
        var lead = leadOf(body);
        areLinked(group, body);
        done(group.asks().body(Map.of("words", "First words")).put("/groups/{g}/safety", group.id()), 200);
        done(group.asks().body(Map.of("words", "We go in twos")).put("/groups/{g}/safety", group.id()), 200);
        done(says(lead, group, TODAY.minusDays(3)), 200);
        lead.asks()
                .get("/links/{o}/talk", group.id())
                .then()
                .body("day", equalTo(TODAY.minusDays(3).toString()));
        var talk = idOf(group, body);
        done(group.asks().put("/talks/{t}/shown", talk), 204);
        done(group.asks().delete("/talks/{t}/shown", talk), 204);
        body.asks().get("/groups/{g}/safety", group.id()).then().body("talks", empty());
        done(group.asks().put("/talks/{t}/shown", talk), 204);
        for (var reader : new Party[] {group, body}) {
            reader.asks()
                    .get("/groups/{g}/safety", group.id())
                    .then()
                    .statusCode(200)
                    .body("words", equalTo("We go in twos"))
                    .body("talks.organisation.id", contains(body.id().toString()));
        }
        group.asks().get("/talks").then().body("items.shown", hasItem(true));
        return body;
    }

    private static void done(Response answer, int status) {
        answer.then().statusCode(status);
    }
}
