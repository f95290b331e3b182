package org.trellis.directory.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.directory.Borough.shows;
import static org.trellis.directory.Borough.writes;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.directory.Mailbox;
import org.trellis.directory.accounts.Role;
import org.trellis.directory.logbook.Logs;
import org.trellis.testing.Database;
import org.trellis.testing.Patience;

/// A group invites a councillor to one item: he sees that, for some days, and nothing else.
@QuarkusTest
class GuestTest {

    private static final String TITLE = "Street party, need road closure";
    private static final String NOTE = "The form asks for a plan. A drawing by hand is enough.";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private final String councillorId = Crowd.fresh("councillor");
    private Party group;
    private Party council;
    private Party councillor;
    private String item;

    @BeforeEach
    void aGroupWithAnItemAndACouncilWithACouncillor() {
        group = Crowd.group("Hollin Street Neighbours");
        writes(group);
        shows(group, "public");
        council = Crowd.council("Eastmere Council");
        councillor = Crowd.member(council, councillorId, Role.COUNCILLOR);
        item = made(group);
    }

    private static String made(Party host) {
        return host.asks()
                .body(Map.of("title", TITLE, "about", "One afternoon in July.\nWhich form is it?"))
                .post("/items")
                .then()
                .statusCode(201)
                .body("open", equalTo(true), "guest", equalTo(false), "guests", empty())
                .extract()
                .path("id");
    }

    private ValidatableResponse invites(String item, Party guest, Object... wanted) {
        var body = new HashMap<String, Object>();
        for (var at = 0; at < wanted.length; at += 2) {
            body.put(wanted[at].toString(), wanted[at + 1].toString());
        }
        return group.asks()
                .body(body)
                .put("/items/{i}/guests/{o}", item, guest.id())
                .then();
    }

    private static Response adds(Party who, String item, String text) {
        return who.asks().body(Map.of("text", text)).post("/items/{i}/notes", item);
    }

    /// All that somebody may ask about an item, with whatever it is answered, but for the id.
    private static List<String> everything(Party who, String item) {
        return List.of(
                        who.asks().get("/items/{i}", item),
                        who.asks().get("/items/{i}/notes", item),
                        adds(who, item, "Me too"),
                        who.asks().delete("/visits/{i}", item),
                        who.asks().body(Map.of("title", "Mine")).put("/items/{i}", item),
                        who.asks().put("/items/{i}/closed", item),
                        who.asks().delete("/items/{i}", item),
                        who.asks().body(Map.of()).put("/items/{i}/guests/{o}", item, who.id()),
                        who.asks().delete("/items/{i}/guests/{o}", item, who.id()))
                .stream()
                .map(answer -> (answer.statusCode() + " " + answer.asString()).replace(item, "ID"))
                .toList();
    }

    private static void isAsIfItNeverWas(Party who, String item) {
        isAbsent(who, item);
        who.asks().get("/visits").then().statusCode(200).body("items", empty());
    }

    private static void isAbsent(Party who, String item) {
        assertThat(everything(who, item))
                .isEqualTo(everything(who, UUID.randomUUID().toString()))
                .allMatch(answer -> answer.startsWith("404") || answer.startsWith("403"));
        assertThat(everything(who, item).subList(0, 4)).allMatch(answer -> answer.startsWith("404"));
    }

    @Test
    void heReadsTheOneItemAndAddsANoteAndNobodyElseThereSeesIt() {
        var his = Crowd.address();
        var theirs = Crowd.address();
        Crowd.isReached(councillorId, his);
        Crowd.isReached(Crowd.personOf(council), theirs);
        var other = made(group);
        isAsIfItNeverWas(councillor, item);

        invites(item, council, "role", "councillor")
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
            invites(item, council, "until", TODAY).statusCode(200);
            adds(councillor, item, NOTE).then().statusCode(201);

            ending.run();

            isAsIfItNeverWas(councillor, item);
            isAsIfItNeverWas(council, item);
            group.asks().get("/items/{i}", item).then().body("guests.state", contains(state.strip()));
            group.asks().get("/items/{i}/notes", item).then().body("items.text", contains(NOTE));
            assertThat(council.asks().get("/export").asString()).doesNotContain(item);
        });
        // Blocked: as one that is not there, on both sides.
        invites(made(group), council).statusCode(422).body("code", equalTo("you-block-them"));
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
    void anInvitationTellsNothingOfWhomItDoesNotReach() {
        var hidden = Crowd.group("Free Wharf Solidarity");
        var blocking = Crowd.group("Quayside Mutual Aid");
        writes(blocking);
        shows(blocking, "public");
        blocking.asks().put("/blocks/{o}", group.id()).then().statusCode(204);
        var nobody = new Party(UUID.randomUUID(), "", "");

        var answers = List.of(hidden, blocking, nobody).stream()
                .map(one -> invites(item, one)
                        .statusCode(404)
                        .extract()
                        .asString()
                        .replace(one.id().toString(), "ID"))
                .distinct();
        assertThat(answers).hasSize(1);
        refused(invites(item, group), "guest-yourself");
        refused(invites(item, council, "role", "steward"), "guest-role-not-there");
        refused(invites(item, council, "until", TODAY.minusDays(1)), "guest-day-not-possible");
        refused(invites(item, council, "until", TODAY.plusDays(91)), "guest-day-not-possible");
        invites(item, council, "until", TODAY.plusDays(90)).statusCode(200);
        var closed = made(group);
        group.asks().put("/items/{i}/closed", closed).then().statusCode(204);
        invites(closed, council).statusCode(409).body("code", equalTo("item-closed"));
        adds(group, closed, NOTE).then().statusCode(409).body("code", equalTo("item-closed"));
        IntStream.range(0, 9)
                .forEach(at -> invites(item, Borough.council("Council " + at)).statusCode(200));
        refused(invites(item, Borough.council("One too many")), "guests-too-many");
        invites(item, council, "until", TODAY).statusCode(200).body("guests", hasSize(10));
        shows(group, "unlisted");
        refused(invites(item, council), "hidden-invites-nobody");
    }

    private static void refused(ValidatableResponse answer, String code) {
        answer.statusCode(422).body("code", equalTo(code));
    }

    @Test
    void aGuestLearnsOnlyTheNamesThatItMayKnow() {
        var other = Crowd.group("Quayside Mutual Aid");
        writes(other);
        shows(other, "public");
        invites(item, other).statusCode(200);
        adds(other, item, "We lend you our gazebo.").then().statusCode(201);
        invites(item, council).statusCode(200);
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
        invites(item, council, "role", "councillor").statusCode(200);
        assertThat(Mailbox.notices("guest-invited", his, 1)).hasSize(1);
        invites(item, council, "role", "councillor", "until", TODAY.plusDays(20))
                .statusCode(200);
        councillor.asks().delete("/visits/{i}", item).then().statusCode(204);
        invites(item, council, "role", "councillor").statusCode(200);
        group.asks().delete("/items/{i}/guests/{o}", item, council.id()).then().statusCode(204);
        invites(item, council, "role", "councillor").statusCode(200);
        councillor.asks().get("/items/{i}", item).then().statusCode(200);
        // What is asked of one organisation comes in order.
        var second = made(group);
        invites(second, council, "role", "councillor").statusCode(200);

        assertThat(Mailbox.notices("guest-invited", his, 2))
                .extracting(notice -> notice.words().get("link").replaceFirst(".*/", ""))
                .containsExactlyInAnyOrder(item, second);
        Logs.await(council, "guest-changed", 1);
        assertThat(Logs.of(group, "guest-invited")).hasSize(4);
    }

    @Test
    void twoNotesAtTheSameMomentBothStayAndEachIsAddedOnce() throws Exception {
        invites(item, council).statusCode(200);
        try (var both = Executors.newFixedThreadPool(2)) {
            Callable<Integer> his = () -> adds(councillor, item, "His").statusCode();
            Callable<Integer> ours = () -> adds(group, item, "Ours").statusCode();
            for (var one : both.invokeAll(List.of(his, ours))) {
                assertThat(one.get()).isEqualTo(201);
            }
        }
        for (var again = 0; again < 2; again++) {
            councillor
                    .asks()
                    .header("Idempotency-Key", "once")
                    .body(Map.of("text", "Once"))
                    .post("/items/{i}/notes", item)
                    .then()
                    .statusCode(201);
        }
        String first = group.asks()
                .get("/items/{i}/notes?limit=1", item)
                .then()
                .body("items.text", contains("Once"))
                .extract()
                .path("next");
        group.asks()
                .get("/items/{i}/notes?cursor={c}", item, first)
                .then()
                .body("items.text", hasSize(2), "next", nullValue());
        for (var text : List.of(" ", "<b>", "x".repeat(1001))) {
            adds(councillor, item, text).then().statusCode(400);
        }
    }

    @Test
    void onlyWhoKeepsTheOrganisationsMattersChangesItsItems() {
        var helper = Crowd.member(group, Crowd.fresh("helper"), Role.HELPER);
        helper.asks().get("/items").then().body("items.id", contains(item));
        helper.asks().body(Map.of("title", "Ours")).post("/items").then().statusCode(403);
        adds(helper, item, "I bring chairs.").then().statusCode(201).body("role", equalTo("helper"));
        Borough.anonymous().get("/items").then().statusCode(401);

        var read = group.asks().get("/items/{i}", item);
        var etag = read.header("ETag");
        changes(etag).then().statusCode(200).body("title", equalTo("Street party"));
        changes(etag).then().statusCode(412).body("code", equalTo("changed-meanwhile"));
        group.asks().put("/items/{i}/closed", item).then().statusCode(204);
        group.asks().put("/items/{i}/closed", item).then().statusCode(204);
        group.asks().get("/items?open=true").then().body("items", empty());
        group.asks().get("/items?open=false").then().body("items.open", contains(false));
        group.asks().delete("/items/{i}", item).then().statusCode(204);
        group.asks().get("/items/{i}", item).then().statusCode(404);
        assertThat(Crowd.acts(group.id())).contains("item-made", "item-closed", "item-removed");

        IntStream.range(0, 50).forEach(_ -> made(group));
        refused(group.asks().body(Map.of("title", "One more")).post("/items").then(), "items-too-many");
        String next = group.asks()
                .get("/items?limit=30")
                .then()
                .body("items", hasSize(30), "next", notNullValue())
                .extract()
                .path("next");
        group.asks().get("/items?cursor={c}", next).then().body("items", hasSize(20), "next", nullValue());
    }

    private Response changes(String etag) {
        return group.asks()
                .header("If-Match", etag)
                .body(Map.of("title", "Street party"))
                .put("/items/{i}", item);
    }

    @Test
    void theWallIsInTheDatabaseAndFailsClosed() throws SQLException {
        invites(item, council, "role", "councillor").statusCode(200);
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
                .atMost(Patience.now())
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
