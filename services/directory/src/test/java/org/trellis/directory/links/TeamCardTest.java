package org.trellis.directory.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.directory.Borough.opens;
import static org.trellis.directory.Borough.shares;
import static org.trellis.directory.Borough.shows;
import static org.trellis.directory.Borough.writes;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.directory.accounts.Role;
import org.trellis.directory.logbook.Logs;
import org.trellis.testing.Database;
import org.trellis.testing.Tokens;

/// A card for one team of a council: its people read, and nobody else there can tell that there is one.
@QuarkusTest
class TeamCardTest {

    private final String insiderId = Crowd.fresh("insider");
    private Party group;
    private Party council;
    private Party insider;
    private Party outsider;
    private String team;

    @BeforeEach
    void aGroupThatIsLinkedWithACouncilThatHasATeam() {
        group = Crowd.group("Quayside Mutual Aid");
        writes(group);
        shows(group, "linked");
        council = Crowd.council("Eastmere Council");
        outsider = council;
        insider = Crowd.member(council, insiderId, Role.LIAISON_OFFICER);
        opens(group, council, "signposts");
        team = made(council, "Harbour ward team");
        outsider.asks().put("/teams/{t}/people/{p}", team, insiderId).then().statusCode(200);
    }

    private static String made(Party institution, String name) {
        return institution
                .asks()
                .body(Map.of("name", name))
                .post("/teams")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse sharesWith(String team, String facet) {
        return group.asks()
                .body(Map.of("purpose", "For callers near us", "team", team))
                .put("/links/{other}/cards/{facet}", council.id(), facet)
                .then();
    }

    private ValidatableResponse page(Party reader) {
        return reader.asks().get("/groups/{id}/listing", group.id()).then().statusCode(200);
    }

    private static ValidatableResponse notices(Party party) {
        return party.asks().get("/deletions").then().statusCode(200);
    }

    /// All that somebody of the council can ask about the group, word for word.
    private Map<String, String> everything(Party reader) {
        var all = new HashMap<String, String>();
        for (var path : List.of(
                "/groups/" + group.id() + "/listing",
                "/links",
                "/links?standing=waits-for-us",
                "/links/" + group.id(),
                "/links/" + group.id() + "/history",
                "/links/" + group.id() + "/teams",
                "/teams",
                "/seen",
                "/deletions",
                "/organisations/" + group.id(),
                "/search?lat=52.6&lon=1.75&radius=1000&limit=50")) {
            var answer = reader.asks().get(path);
            all.put(path, answer.statusCode() + " " + answer.header("ETag") + " " + answer.asString());
        }
        var taken = reader.asks().get("/export").jsonPath();
        for (var table : List.of("share_card", "deletion_notice", "listing_facet", "link_side")) {
            all.put(table, String.valueOf(taken.getList(table)));
        }
        return all;
    }

    @Test
    void itsPeopleReadAndTheOthersGetTheAnswersTheyGotBefore() {
        var before = everything(outsider);

        sharesWith(team, "contact")
                .statusCode(200)
                .body("ourCards[0].facet", equalTo("contact"), "ourCards[0].team.id", equalTo(team))
                .body("ourCards[0].team.name", equalTo("Harbour ward team"));
        sharesWith(team, "area").statusCode(200);

        page(insider)
                .body("facets.contact.phone", equalTo("07700 900123"), "facets.area", equalTo("Dock Road, Pump Lane"))
                .body("area.patch", notNullValue());
        insider.asks()
                .get("/links/{id}", group.id())
                .then()
                .body("theirCards.facet", contains("contact", "area"))
                .body("theirCards[0].team.name", equalTo("Harbour ward team"));
        assertThat(everything(outsider)).isEqualTo(before);
        page(outsider).body("facets.contact", nullValue(), "area.patch", nullValue());
    }

    @Test
    void theirLogbookSaysNothingOfIt() {
        var until = LocalDate.now(ZoneId.of("Europe/London")).toString();
        sharesWith(team, "contact").statusCode(200);
        group.asks()
                .body(Map.of("until", until, "team", team))
                .put("/links/{o}/cards/contact", council.id())
                .then()
                .statusCode(200);
        group.asks().delete("/links/{o}/cards/contact", council.id()).then().statusCode(204);
        // What comes after it has come.
        shares(group, council, "numbers");

        assertThat(Logs.await(council, "card-shared", 1).getFirst())
                .extracting("about.facet")
                .isEqualTo("numbers");
        assertThat(Logs.of(council, "card-ended")).isEmpty();
        assertThat(Logs.exported(council))
                .filteredOn(entry -> entry.at("/about/organisation")
                        .asText()
                        .equals(group.id().toString()))
                .isNotEmpty()
                .noneMatch(entry -> entry.toString().contains(team))
                .noneMatch(entry -> entry.toString().contains("contact"));
        assertThat(Logs.of(group, "card-ended").getFirst())
                .extracting("about")
                .isEqualTo(Map.of(
                        "organisation", council.id().toString(), "facet", "contact", "until", until, "team", team));
        group.asks()
                .get("/links/{id}/history", council.id())
                .then()
                .body("items.findAll { it.about.team == '%s' }".formatted(team), hasSize(3));
    }

    @Test
    void anotherCouncilLearnsNothing() {
        sharesWith(team, "contact").statusCode(200);
        var neighbour = Crowd.council("Northmere Council");

        neighbour.asks().get("/groups/{id}/listing", group.id()).then().statusCode(404);
        neighbour.asks().get("/links/{id}", group.id()).then().statusCode(404);
        neighbour.asks().get("/links/{id}/teams", council.id()).then().body("items", empty());
        notices(neighbour).body("items", empty());
        // Nor does somebody of the team who acts for another one.
        opens(group, neighbour, "signposts");
        var both = new Party(
                neighbour.id(),
                "",
                Tokens.of(
                        insiderId,
                        List.of(
                                new Tokens.In(neighbour.id(), "liaison-officer"),
                                new Tokens.In(council.id(), "liaison-officer"))));
        both.asks()
                .header("Trellis-Organisation", neighbour.id().toString())
                .get("/groups/{id}/listing", group.id())
                .then()
                .statusCode(200)
                .body("facets.contact", nullValue());
        both.asks()
                .header("Trellis-Organisation", council.id().toString())
                .get("/groups/{id}/listing", group.id())
                .then()
                .body("facets.contact", notNullValue());
    }

    @Test
    void theWallIsInTheDatabaseAndFailsClosed() throws SQLException {
        sharesWith(team, "contact").statusCode(200);

        assertThat(rowsFor(null)).isZero();
        assertThat(rowsFor(Crowd.personOf(council))).isZero();
        assertThat(rowsFor(insiderId)).isEqualTo(2);
    }

    private int rowsFor(String person) throws SQLException {
        try (var app = Database.as("app");
                var sql = app.createStatement()) {
            app.setAutoCommit(false);
            sql.execute("set local trellis.organisation = '%s'".formatted(council.id()));
            if (person != null) {
                sql.execute("set local trellis.person = '%s'".formatted(person));
            }
            try (var rows = sql.executeQuery("select (select count(*) from share_card) + (select count(*) from"
                    + " listing_facet where facet = 'contact' and organisation_id = '%s')".formatted(group.id()))) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    @Test
    void whoeverIsTakenOutOfTheTeamReadsNoMore() {
        sharesWith(team, "contact").statusCode(200);
        page(insider).body("facets.contact", notNullValue());

        outsider.asks()
                .delete("/teams/{t}/people/{p}", team, insiderId)
                .then()
                .statusCode(200)
                .body("people", empty());

        page(insider).body("facets.contact", nullValue());
        insider.asks().get("/links/{id}", group.id()).then().body("theirCards", empty());
    }

    @Test
    void whoeverLeavesTheCouncilLeavesItsTeamsAtOnce() {
        var second = Crowd.fresh("second");
        Crowd.member(council, second, Role.HELPLINE);
        outsider.asks().put("/teams/{t}/people/{p}", team, second).then().statusCode(200);
        sharesWith(team, "contact").statusCode(200);

        outsider.asks().delete("/members/{p}", insiderId).then().statusCode(200);
        insider.asks().get("/groups/{id}/listing", group.id()).then().statusCode(404);
        outsider.asks().get("/teams").then().body("items[0].people", contains(second));

        Crowd.token(council, second, Role.HELPLINE)
                .asks()
                .delete("/members/me")
                .then()
                .statusCode(200);
        outsider.asks().get("/teams").then().body("items[0].people", empty());
    }

    @Test
    void somebodyOutsideTheTeamEndsTheLinkForAll() {
        sharesWith(team, "contact").statusCode(200);
        sharesWith(team, "area").statusCode(200);
        shares(group, council, "numbers");

        outsider.asks().delete("/links/{id}", group.id()).then().statusCode(204);

        insider.asks().get("/groups/{id}/listing", group.id()).then().statusCode(404);
        opens(group, council, "signposts");
        group.asks().get("/links/{id}", council.id()).then().body("ourCards", empty());
        page(insider).body("facets.contact", nullValue(), "facets.numbers", nullValue());
        // Each is asked to delete what they were shown, and no more.
        notices(outsider).body("items.facets", contains(List.of("numbers")));
        notices(insider).body("items", hasSize(2));
        String asked = notices(insider).extract().path("items.find { it.facets == ['area', 'contact'] }.id");
        notices(group)
                .body("items.find { it.id == '%s' }.team.id".formatted(asked), equalTo(team))
                .body("items.find { it.id == '%s' }.team.name".formatted(asked), equalTo("Harbour ward team"));
        outsider.asks().put("/deletions/{id}/confirmation", asked).then().statusCode(404);
        insider.asks().put("/deletions/{id}/confirmation", asked).then().statusCode(204);
        notices(group).body("items.find { it.id == '%s' }.confirmedAt".formatted(asked), notNullValue());
        Logs.await(group, "deletion-confirmed", 1);
        assertThat(Logs.of(council, "deletion-confirmed")).isEmpty();
    }

    @Test
    void anybodyElseWhoEndsItAsksTheTeamToo() {
        sharesWith(team, "contact").statusCode(200);
        insider.asks().delete("/links/{id}", group.id()).then().statusCode(204);
        opens(group, council, "signposts");
        sharesWith(team, "contact").statusCode(200);
        group.asks().delete("/links/{id}", council.id()).then().statusCode(204);
        opens(group, council, "signposts");
        sharesWith(team, "contact").statusCode(200);
        group.asks().delete("/links/{o}/cards/contact", council.id()).then().statusCode(204);

        notices(insider).body("items.facets", contains(List.of("contact"), List.of("contact"), List.of("contact")));
        notices(group).body("items", hasSize(3));
        notices(outsider).body("items", empty());
    }

    @Test
    void aCardForATeamThatCouldNeverBeReadAsksForNothing() {
        shows(group, "unlisted");
        sharesWith(team, "contact").statusCode(200);
        insider.asks().get("/links/{id}", group.id()).then().statusCode(404);

        group.asks().delete("/links/{id}", council.id()).then().statusCode(204);

        notices(insider).body("items", empty());
        notices(group).body("items", empty());
    }

    @Test
    void aCardForATeamRunsOutLikeAnyOther() {
        var today = LocalDate.now(ZoneId.of("Europe/London"));
        group.asks()
                .body(Map.of("until", today.toString(), "team", team))
                .put("/links/{o}/cards/contact", council.id())
                .then()
                .statusCode(200);
        Crowd.sql(
                group.id(),
                "update share_card set until = until - 1 where organisation_id = '%s'".formatted(group.id()));
        page(insider).body("facets.contact", nullValue());

        Crowd.isDue(group.id(), "card-over");

        Awaitility.await().untilAsserted(() -> notices(insider).body("items.facets", contains(List.of("contact"))));
        group.asks().get("/links/{id}", council.id()).then().body("ourCards", empty());
        notices(outsider).body("items", empty());
        assertThat(Logs.await(group, "card-ran-out", 1).getFirst())
                .extracting("about.team")
                .isEqualTo(team);
        assertThat(Logs.of(council, "card-ran-out")).isEmpty();
    }

    @Test
    void showingATeamWhatAllSawIsTakingItBackFromTheOthers() {
        shares(group, council, "contact");
        page(outsider).body("facets.contact", notNullValue());

        sharesWith(team, "contact").statusCode(200).body("ourCards", hasSize(1));

        page(outsider).body("facets.contact", nullValue());
        page(insider).body("facets.contact", notNullValue());
        notices(outsider).body("items.facets", contains(List.of("contact")));
        Logs.await(council, "card-ended", 1);
        var other = made(council, "Quay team");
        sharesWith(other, "contact").statusCode(200).body("ourCards[0].team.name", equalTo("Quay team"));
        page(insider).body("facets.contact", nullValue());
    }

    @Test
    void showingAllWhatATeamSawIsDoneOnPurpose() {
        sharesWith(team, "contact").statusCode(200);

        group.asks()
                .body(Map.of("purpose", "For callers near us"))
                .put("/links/{o}/cards/contact", council.id())
                .then()
                .statusCode(409)
                .body("code", equalTo("card-is-for-a-team"));

        page(outsider).body("facets.contact", nullValue());
        group.asks().delete("/links/{o}/cards/contact", council.id()).then().statusCode(204);
        shares(group, council, "contact");
        page(outsider).body("facets.contact", notNullValue());
    }

    @Test
    void aTeamThatIsNoMoreIsNobody() {
        sharesWith(team, "contact").statusCode(200);

        outsider.asks().delete("/teams/{t}", team).then().statusCode(204);

        page(insider).body("facets.contact", nullValue());
        group.asks()
                .get("/links/{id}", council.id())
                .then()
                .body("ourCards", hasSize(1), "ourCards[0].team.id", equalTo(team))
                .body("ourCards[0].team.name", nullValue());
        sharesWith(team, "area").statusCode(422).body("code", equalTo("team-unknown"));
        var next = made(council, "Harbour ward team");
        outsider.asks().put("/teams/{t}/people/{p}", next, insiderId).then().statusCode(200);
        page(insider).body("facets.contact", nullValue());
        sharesWith(next, "contact").statusCode(200);
        page(insider).body("facets.contact", notNullValue());
    }

    @Test
    void onlyATeamOfTheirsCanBeChosen() {
        var neighbour = Crowd.council("Northmere Council");
        var theirs = made(neighbour, "Their team");
        opens(group, neighbour, "listed");

        for (var wrong : List.of(theirs, UUID.randomUUID().toString())) {
            sharesWith(wrong, "contact").statusCode(422).body("code", equalTo("team-unknown"));
        }
        group.asks().get("/links/{id}", council.id()).then().body("ourCards", empty());
        var stranger = Crowd.group("Hollin Street Neighbours");
        stranger.asks()
                .body(Map.of("team", team))
                .put("/links/{o}/cards/contact", council.id())
                .then()
                .statusCode(422)
                .body("code", equalTo("link-not-opened"));
    }

    @Test
    void theGroupSeesItsPageAsTheTeamDoesWhoeverIsInIt() {
        sharesWith(team, "contact").statusCode(200);
        var neighbour = Crowd.council("Northmere Council");
        outsider.asks().delete("/teams/{t}/people/{p}", team, insiderId).then().statusCode(200);

        preview(council.id(), team).body("visible", equalTo(true), "listing.facets.contact", notNullValue());
        preview(council.id(), null).body("visible", equalTo(true), "listing.facets.contact", nullValue());
        preview(council.id(), UUID.randomUUID().toString()).body("listing.facets.contact", nullValue());
        preview(neighbour.id(), team).body("visible", equalTo(false));
        group.asks()
                .queryParams("as", council.id(), "team", "everybody")
                .get("/groups/{id}/preview", group.id())
                .then()
                .statusCode(404);
        outsider.asks()
                .queryParams("as", council.id(), "team", team)
                .get("/groups/{id}/preview", group.id())
                .then()
                .statusCode(403);
        group.asks().get("/seen").then().body("items", empty());
    }

    private ValidatableResponse preview(UUID as, String team) {
        var asks = group.asks().queryParam("as", as);
        return (team == null ? asks : asks.queryParam("team", team))
                .get("/groups/{id}/preview", group.id())
                .then()
                .statusCode(200);
    }
}
