package org.trellis.directory.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.directory.Borough.shows;
import static org.trellis.directory.Borough.writes;
import static org.trellis.directory.items.Street.NOTE;
import static org.trellis.directory.items.Street.TITLE;
import static org.trellis.directory.items.Street.TODAY;
import static org.trellis.directory.items.Street.adds;
import static org.trellis.directory.items.Street.isAbsent;
import static org.trellis.directory.items.Street.isAsIfItNeverWas;
import static org.trellis.directory.items.Street.made;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.directory.Mailbox;
import org.trellis.directory.logbook.Logs;
import org.trellis.testing.Database;

/// A group invites a councillor to one item: he sees that, for some days, and nothing else.
@QuarkusTest
class GuestTest {

    private Street street;
    private String councillorId;
    private Party group;
    private Party council;
    private Party councillor;
    private String item;

    @BeforeEach
    void somethingIsInHand() {
        street = new Street();
        councillorId = street.councillorId;
        group = street.group;
        council = street.council;
        councillor = street.councillor;
        item = made(group);
    }

    @Test
    void heReadsTheOneItemAndAddsANoteAndNobodyElseThereSeesIt() {
        var his = Crowd.address();
        var theirs = Crowd.address();
        Crowd.isReached(councillorId, his);
        Crowd.isReached(Crowd.personOf(council), theirs);
        var other = made(group);
        isAsIfItNeverWas(councillor, item);

        street.invites(item, council, "role", "councillor")
                .statusCode(200)
                .body("guests.state", contains("here"), "guests[0].role", equalTo("councillor"))
                .body("guests[0].organisation.name", equalTo("Eastmere Council"))
                .body("guests[0].until", equalTo(TODAY.plusDays(14).toString()));
        adds(group, item, "We have asked the neighbours.").then().statusCode(201);

        councillor
                .asks()
                .get("/visits")
                .then()
                .body("items.id", contains(item), "items[0].host.name", equalTo("Hollin Street Neighbours"))
                .body("items[0].until", equalTo(TODAY.plusDays(14).toString()), "items[0].guests", nullValue());
        councillor
                .asks()
                .get("/items/{i}", item)
                .then()
                .statusCode(200)
                .body("title", equalTo(TITLE), "guest", equalTo(true), "guests", nullValue());
        var written = adds(councillor, item, NOTE)
                .then()
                .statusCode(201)
                .body("from.name", equalTo("Eastmere Council"), "role", equalTo("councillor"), "guest", equalTo(true))
                .extract()
                .asString();
        assertThat(written).doesNotContain(councillorId);
        for (var reader : List.of(group, councillor)) {
            reader.asks()
                    .get("/items/{i}/notes", item)
                    .then()
                    .body("items.text", contains(NOTE, "We have asked the neighbours."))
                    .body("items.role", contains("councillor", "steward"));
        }

        isAbsent(councillor, other);
        isAsIfItNeverWas(council, item);
        isAsIfItNeverWas(Crowd.council("Northmere Council"), item);
        assertThat(council.asks().get("/export").asString()).doesNotContain(TITLE, NOTE);
        assertThat(group.asks().get("/export").asString()).contains(TITLE, NOTE);
        councillor.asks().get("/items").then().body("items", empty());
        assertThat(group.asks().put("/items/{i}/notes/{n}", item, item).statusCode())
                .isIn(404, 405);

        assertThat(Mailbox.notices("guest-invited", his, 1)).singleElement().satisfies(notice -> {
            assertThat(notice.words()).containsOnlyKeys("organisation", "until", "link");
            assertThat(notice.words().get("link")).endsWith("/items/" + item);
            assertThat(notice.words().get("organisation")).isEqualTo("Eastmere Council");
        });
        assertThat(Mailbox.notices("guest-invited", theirs, 0)).isEmpty();
        for (var party : List.of(group, council)) {
            assertThat(Logs.await(party, "guest-invited", 1).getFirst())
                    .extracting("about.item", "about.until")
                    .containsExactly(item, TODAY.plusDays(14).toString());
            Logs.await(party, "guest-note-added", 1);
            assertThat(Logs.exported(party)).noneMatch(entry -> entry.toString().contains("party"));
        }
    }

    @Test
    void howeverItEndsItIsOverAndTheHostKeepsTheNotes() {
        var endings = new LinkedHashMap<String, Runnable>();
        endings.put("over", () -> Crowd.sql(group.id(), """
                        update item_guest set until = london_today() - 1 where item_id = '%s'""".formatted(item)));
        endings.put(
                "left",
                () -> councillor.asks().delete("/visits/{i}", item).then().statusCode(204));
        endings.put(
                "ended",
                () -> group.asks()
                        .delete("/items/{i}/guests/{o}", item, council.id())
                        .then()
                        .statusCode(204));
        endings.put(
                "ended ",
                () -> group.asks().put("/items/{i}/closed", item).then().statusCode(204));
        endings.put("ended  ", () -> shows(group, "unlisted"));
        endings.put(
                "ended   ",
                () -> group.asks().put("/blocks/{o}", council.id()).then().statusCode(204));
        endings.forEach((state, ending) -> {
            shows(group, "public");
            item = made(group);
            street.invites(item, council, "until", TODAY).statusCode(200);
            adds(councillor, item, NOTE).then().statusCode(201);

            ending.run();

            isAsIfItNeverWas(councillor, item);
            group.asks().get("/items/{i}", item).then().body("guests.state", contains(state.strip()));
            group.asks().get("/items/{i}/notes", item).then().body("items.text", contains(NOTE));
            assertThat(council.asks().get("/export").asString()).doesNotContain(item);
        });
        // Blocked: as one that is not there, on both sides.
        street.invites(made(group), council).statusCode(422).body("code", equalTo("you-block-them"));
        Logs.await(group, "guest-left", 1);
        Logs.await(council, "guest-ended", 4);
    }

    @Test
    void aGroupIsAGuestOfACouncilAndBlocksItOrHides() {
        var host = council;
        var guest = group;
        for (Runnable ending : List.<Runnable>of(
                () -> guest.asks().put("/blocks/{o}", host.id()).then().statusCode(204), () -> {
                    guest.asks().delete("/blocks/{o}", host.id()).then().statusCode(204);
                    var again = host.asks()
                            .body(Map.of())
                            .put("/items/{i}/guests/{o}", item, guest.id())
                            .then()
                            .statusCode(200);
                    again.body("guests.state", contains("here"));
                    guest.asks().get("/items/{i}", item).then().statusCode(200);
                    shows(guest, "unlisted");
                })) {
            if (host.asks().get("/items/{i}", item).statusCode() == 404) {
                item = made(host);
                host.asks()
                        .body(Map.of("role", "steward"))
                        .put("/items/{i}/guests/{o}", item, guest.id())
                        .then()
                        .statusCode(200);
                adds(guest, item, NOTE).then().statusCode(201);
            }

            ending.run();

            isAsIfItNeverWas(guest, item);
            host.asks()
                    .get("/items/{i}", item)
                    .then()
                    .body("guests.state", contains("left"), "guests[0].organisation.name", nullValue());
            host.asks()
                    .body(Map.of())
                    .put("/items/{i}/guests/{o}", item, guest.id())
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void aGuestLearnsOnlyTheNamesThatItMayKnow() {
        var other = Crowd.group("Quayside Mutual Aid");
        writes(other);
        shows(other, "public");
        street.invites(item, other).statusCode(200);
        adds(other, item, "We lend you our gazebo.").then().statusCode(201);
        street.invites(item, council).statusCode(200);
        shows(other, "linked");
        shows(group, "linked");
        council.asks().get("/organisations/{o}", group.id()).then().statusCode(404);

        // The host's name comes with the invitation; another guest that hides is nobody.
        councillor.asks().get("/visits").then().body("items[0].host.name", equalTo(group.name()));
        var notes = councillor
                .asks()
                .get("/items/{i}/notes", item)
                .then()
                .statusCode(200)
                .body("items.text", contains("We lend you our gazebo."), "items[0].from", nullValue())
                .extract()
                .asString();
        assertThat(notes).doesNotContain(other.id().toString());
        group.asks()
                .get("/items/{i}/notes", item)
                .then()
                .body("items[0].from.id", equalTo(other.id().toString()), "items[0].from.name", nullValue());
    }

    @Test
    void whoeverLeftIsInvitedAgainAndNobodyIsToldTwiceInADay() {
        var his = Crowd.address();
        Crowd.isReached(councillorId, his);
        street.invites(item, council, "role", "councillor").statusCode(200);
        assertThat(Mailbox.notices("guest-invited", his, 1)).hasSize(1);
        street.invites(item, council, "role", "councillor", "until", TODAY.plusDays(20))
                .statusCode(200);
        councillor.asks().delete("/visits/{i}", item).then().statusCode(204);
        street.invites(item, council, "role", "councillor").statusCode(200);
        group.asks().delete("/items/{i}/guests/{o}", item, council.id()).then().statusCode(204);
        street.invites(item, council, "role", "councillor").statusCode(200);
        councillor.asks().get("/items/{i}", item).then().statusCode(200);
        // What is asked of one organisation comes in order.
        var second = made(group);
        street.invites(second, council, "role", "councillor").statusCode(200);

        assertThat(Mailbox.notices("guest-invited", his, 2))
                .extracting(notice -> notice.words().get("link").replaceFirst(".*/", ""))
                .containsExactlyInAnyOrder(item, second);
        Logs.await(council, "guest-changed", 1);
        assertThat(Logs.of(group, "guest-invited")).hasSize(4);
    }

    @Test
    void theWallIsInTheDatabaseAndFailsClosed() throws SQLException {
        street.invites(item, council, "role", "councillor").statusCode(200);
        adds(group, item, "We have asked the neighbours.").then().statusCode(201);

        assertThat(rowsFor(null)).isZero();
        assertThat(rowsFor("liaison-officer,helpline")).isZero();
        assertThat(rowsFor("helpline,councillor")).isEqualTo(2);
        // Whatever a guest writes down about its stay, it leaves.
        try (var app = Database.as("app");
                var sql = app.createStatement()) {
            app.setAutoCommit(false);
            sql.execute("set local trellis.organisation = '%s'".formatted(council.id()));
            assertThat(sql.executeUpdate("update item_guest set until = until + 400, role = null"))
                    .isOne();
            app.commit();
        }
        group.asks()
                .get("/items/{i}", item)
                .then()
                .body("guests.state", contains("left"), "guests[0].role", equalTo("councillor"))
                .body("guests[0].until", equalTo(TODAY.plusDays(14).toString()));
        Awaitility.await()
                .untilAsserted(
                        () -> councillor.asks().get("/items/{i}", item).then().statusCode(404));
    }

    private int rowsFor(String roles) throws SQLException {
        try (var app = Database.as("app");
                var sql = app.createStatement()) {
            app.setAutoCommit(false);
            sql.execute("set local trellis.organisation = '%s'".formatted(council.id()));
            if (roles != null) {
                sql.execute("set local trellis.roles = '%s'".formatted(roles));
            }
            try (var rows = sql.executeQuery("select (select count(*) from item) + (select count(*) from item_note)")) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
