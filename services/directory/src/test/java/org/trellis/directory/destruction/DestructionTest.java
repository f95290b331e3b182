package org.trellis.directory.destruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.directory.Borough.anonymous;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.contracts.directory.LogbookEvent;
import org.trellis.directory.Borough;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.directory.Ending;
import org.trellis.directory.Mailbox;
import org.trellis.directory.Post;
import org.trellis.messaging.Outbox;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// On its day a closed group is destroyed, all of it, and whoever holds the link can prove it.
@QuarkusTest
class DestructionTest {

    // What belongs to institutions and the operator, and what is only on its way.
    private static final Set<String> NEVER_OF_A_GROUP = Set.of(
            "import_batch",
            "import_change",
            "import_statement",
            "imported_listing",
            "institution",
            "institution_invitation",
            "post",
            "team",
            "team_member",
            "destroyed",
            // Its id is another one: see AfterwardsTest.
            "registration",
            // Gone before its day: links and cards with the closing, what was public with the door.
            "link_side",
            "share_card",
            "talk",
            "talk_shown",
            "published_organisation",
            "published_listing",
            "published_need",
            "published_cell",
            "outbox");

    @Inject
    Destroying destroying;

    @Inject
    ActingAs actingAs;

    @Inject
    Outbox outbox;

    private String address;
    private Party group;
    private Party council;

    @BeforeEach
    void aGroup() {
        group = Crowd.group("Hollin Street Neighbours");
        address = Crowd.address();
        Crowd.isReached(Crowd.personOf(group), address);
        council = Crowd.council("Eastmere Council");
    }

    private void closes() {
        group.asks().post("/closing").then().statusCode(200).body("state", equalTo("done"));
    }

    private String onlyToken() {
        return Mailbox.notices("group-closed", address, 1).getFirst().token();
    }

    // Not the last: notices of different keys come in no order.
    private String tokenBeside(String first) {
        return Mailbox.notices("group-closed", address, 2).stream()
                .map(Mailbox.Notice::token)
                .filter(token -> !token.equals(first))
                .findFirst()
                .orElseThrow();
    }

    private void isDestroyed() {
        Ending.dayComes(group);
        Ending.isDestroyed(group);
    }

    @Test
    void everyTableForgetsItAndOthersKeepWhatIsTheirs() {
        group = Crowd.group(Crowd.fresh("A Group"));
        Ending.livesAndCloses(group, council);
        var name = group.name();
        var token = Post.newest(
                        "group-closed", n -> n.words().get("organisation").startsWith(name))
                .token();
        var missing =
                new TreeSet<>(Crowd.tables("organisation_id", "other_id", "audience_id", "sender_id", "receiver_id"));
        missing.removeAll(NEVER_OF_A_GROUP);
        missing.removeAll(Ending.traces(group.id()).keySet());
        assertThat(missing).as("tables of which this test knows nothing").isEmpty();

        isDestroyed();
        Awaitility.await().untilAsserted(() -> {
            Ending.longAgo(group);
            Crowd.isDue(group.id(), "destroyed");
            Ending.nothingIsLeftOf(group);
        });

        assertThat(Ending.traces(group.id())).containsKeys("destroyed", "certificate", "log_entry");
        council.asks().get("/logbook/verification").then().body("sound", equalTo(true));
        assertThat(Crowd.acts(council.id())).contains("link-opened");
        assertThat(Post.types("trellis.directory.organisation.v1", group.id().toString()))
                .containsOnly("trellis.organisation.destroyed");
        anonymous().get("/destruction/held/{token}", token).then().body("state", equalTo("destroyed"));
    }

    @Test
    void theCertificateProvesItAndNamesNobody() throws Exception {
        Borough.writes(group);
        closes();
        group.asks().get("/closing").then().body("closed", equalTo(true), "destroyedAt", notNullValue());
        var token = onlyToken();
        anonymous()
                .get("/destruction/held/{token}", token)
                .then()
                .statusCode(200)
                .body("state", equalTo("waits"), "text", nullValue(), "sha256", nullValue());
        var entries = Crowd.acts(group.id()).size();

        isDestroyed();

        var seen = anonymous().get("/destruction/held/{token}", token).then().statusCode(200);
        String text = seen.extract().path("text");
        seen.body(
                "state",
                equalTo("destroyed"),
                "organisation",
                equalTo(group.id().toString()));
        var sha256 = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        seen.body("sha256", equalTo(sha256));
        var said = JsonMapper.builder().build().readTree(text);
        assertThat(said.path("organisation").asText()).isEqualTo(group.id().toString());
        assertThat(said.path("rows").path("log_entry").asInt()).isEqualTo(entries);
        assertThat(said.path("rows").path("listing").asInt()).isEqualTo(1);
        assertThat(said.path("rows").path("closing").asInt()).isEqualTo(1);
        assertThat(said.path("logbook").path("entries").asInt()).isEqualTo(entries);
        assertThat(said.path("logbook").path("head").asText()).hasSize(64);
        assertThat(text).doesNotContain("Hollin", "person-of", "@");
        // Looking changed nothing.
        anonymous().get("/destruction/held/{token}", token).then().body("text", equalTo(text));
    }

    @Test
    void whoHoldsNoLinkLearnsNothing() {
        closes();
        var token = onlyToken();
        var unknown = anonymous()
                .get("/destruction/held/{token}", "AAAAAAAAAAAAAAAAAAAAAA")
                .then()
                .statusCode(404);
        var wrong = anonymous()
                .get("/destruction/held/{token}", token.substring(1) + "A")
                .then()
                .statusCode(404);
        assertThat(wrong.extract().path("detail").toString())
                .isEqualTo(unknown.extract().path("detail").toString());
        var other = Crowd.group("Quayside Mutual Aid");
        other.asks().get("/destruction/held/{token}", group.id()).then().statusCode(404);
        other.asks().get("/closing").then().body("closed", equalTo(false), "destroyedAt", nullValue());
        other.asks()
                .header("Trellis-Organisation", group.id())
                .get("/closing")
                .then()
                .statusCode(404);
        isDestroyed();
        other.asks().get("/closing").then().statusCode(200);
        other.asks().get("/organisations/{id}", group.id()).then().statusCode(404);
        anonymous().post("/destruction/held/{token}", token).then().statusCode(405);
    }

    @Test
    void itsPeopleAreOutAndTheIdIsNeverUsedAgain() {
        closes();
        isDestroyed();

        group.asks().get("/closing").then().statusCode(404);
        group.asks().get("/groups/{id}/listing", group.id()).then().statusCode(404);
        group.asks().get("/organisations/{id}", group.id()).then().statusCode(404);
        group.asks()
                .body(Map.of("name", "Back again"))
                .put("/groups/{id}", group.id())
                .then()
                .statusCode(404);
        assertThat(Ending.isTakenByTheDatabase(
                        group.id(),
                        "insert into organisation values ('%s', 'group', 'Back', 'unlisted', null, now(), 0)"
                                .formatted(group.id())))
                .isFalse();
    }

    @Test
    void whatIsStillOnItsWayToItArrivesNowhere() {
        closes();
        isDestroyed();
        actingAs.run(new OrganisationId(council.id()), () -> {
            outbox.publish(new LogbookEvent.OtherSide(group.id(), "link-ended", Map.of()));
            outbox.publish(new LogbookEvent.OtherSide(council.id(), "link-ended", Map.of()));
        });

        // Both have the same topic; each key its order, so another word for the group is waited for.
        Awaitility.await().until(() -> Crowd.acts(council.id()).contains("link-ended"));
        assertThat(Ending.isTakenByTheDatabase(
                        group.id(),
                        "insert into inbox (organisation_id, consumer, message_id) values ('%s', 'logbook', '%s')"
                                .formatted(group.id(), UUID.randomUUID())))
                .isFalse();
        assertThat(Crowd.acts(group.id())).isEmpty();
    }

    @Test
    void aGroupThatOpensAgainIsNotDestroyed() {
        Borough.writes(group);
        closes();
        var token = onlyToken();
        group.asks().delete("/closing").then().statusCode(204);

        anonymous().get("/destruction/held/{token}", token).then().statusCode(404);
        Crowd.isDue(group.id(), "destruction");
        Awaitility.await().until(() -> Crowd.due(group.id(), "destruction").isEmpty());
        group.asks().get("/groups/{id}/listing", group.id()).then().statusCode(200);

        // The day of the first closing is nothing to the second.
        closes();
        var second = tokenBeside(token);
        Crowd.isDue(group.id(), "destruction");
        Awaitility.await().until(() -> Crowd.isWaiting(group.id(), "destruction"));
        assertThat(Ending.isGone(group.id())).isFalse();
        isDestroyed();
        anonymous().get("/destruction/held/{token}", token).then().statusCode(404);
        anonymous().get("/destruction/held/{token}", second).then().body("state", equalTo("destroyed"));
    }

    @Test
    void stewardsAreToldWhenItClosesAndInTheLastWeek() {
        closes();
        var first = Mailbox.notices("group-closed", address, 1).getFirst();
        assertThat(first.words().get("organisation")).isEqualTo("Hollin Street Neighbours");
        assertThat(first.words().get("until")).matches("[0-9]{1,2} [A-Z][a-z]+");
        assertThat(first.words().get("link")).contains("/destroyed/");
        assertThat(first.inClear()).doesNotContain("Hollin");

        Crowd.isDue(group.id(), "closing-told");
        Awaitility.await().until(() -> Crowd.isWaiting(group.id(), "closing-told"));
        Ending.daysGoBy(group, 24);
        Crowd.isDue(group.id(), "closing-told");

        var tokens = Mailbox.notices("group-closed", address, 2).stream()
                .map(Mailbox.Notice::token)
                .toList();
        assertThat(tokens).hasSize(2).doesNotHaveDuplicates();
        Awaitility.await().until(() -> Crowd.due(group.id(), "closing-told").isEmpty());
        isDestroyed();
        for (var token : tokens) {
            anonymous().get("/destruction/held/{token}", token).then().body("state", equalTo("destroyed"));
        }
    }

    @Test
    void itHappensOnceHoweverOftenAndWhoeverComes() throws Exception {
        closes();
        var token = onlyToken();
        // The clock of this service must not be the third.
        Ending.asSuperuser("delete from due where organisation_id = '%s'".formatted(group.id()));
        Ending.daysGoBy(group, 31);
        var me = new OrganisationId(group.id());

        var done = new ArrayList<Boolean>();
        try (var both = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> once = () -> destroys(me);
            for (var one : both.invokeAll(List.of(once, once))) {
                done.add(one.get());
            }
        }

        assertThat(done).containsExactlyInAnyOrder(true, false);
        String text = anonymous().get("/destruction/held/{token}", token).path("text");
        actingAs.run(me, () -> destroying.again(false));
        anonymous().get("/destruction/held/{token}", token).then().body("text", equalTo(text));
    }

    private boolean destroys(OrganisationId me) {
        try {
            actingAs.run(me, destroying::destroy);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    @Test
    void whenItBreaksHalfWayNothingHasHappened() {
        Borough.writes(group);
        closes();
        var token = onlyToken();
        var before = Ending.traces(group.id());
        // A sequence counts whatever becomes of the transaction.
        Ending.asSuperuser(
                "create sequence tries",
                "grant usage on sequence tries to directory_app",
                "create function break_off() returns trigger language plpgsql as"
                        + " $$ begin perform nextval('tries'); raise exception 'broken off'; end $$",
                "create trigger break_off before delete on organisation for each row when (old.organisation_id = '%s')"
                                .formatted(group.id())
                        + " execute function break_off()");
        try {
            Ending.dayComes(group);
            Awaitility.await().until(() -> Ending.count("tries where is_called") == 1);
            Awaitility.await().until(() -> Crowd.isWaiting(group.id(), "destruction"));

            assertThat(Ending.traces(group.id())).isEqualTo(before);
            assertThat(Ending.isGone(group.id())).isFalse();
            anonymous().get("/destruction/held/{token}", token).then().body("state", equalTo("waits"));
        } finally {
            Ending.asSuperuser(
                    "drop trigger break_off on organisation", "drop function break_off()", "drop sequence tries");
        }
        Crowd.isDue(group.id(), "destruction");
        Ending.isDestroyed(group);
    }

    @Test
    void nobodyEmptiesALivingGroup() {
        Borough.writes(group);
        var tombstone = "insert into destroyed values ('%s', now())".formatted(group.id());
        for (var closed : List.of(false, true)) {
            if (closed) {
                closes();
            }
            assertThat(Ending.isTakenByTheDatabase(group.id(), tombstone)).isFalse();
            for (var table : List.of(
                    "organisation", "listing", "listing_area", "log_entry", "inbox", "hiding", "due", "not_listed")) {
                assertThat(Ending.isTakenByTheDatabase(group.id(), "delete from " + table))
                        .as(table)
                        .isFalse();
            }
        }
        Ending.daysGoBy(group, 31);
        assertThat(Ending.isTakenByTheDatabase(council.id(), tombstone)).isFalse();
        assertThat(Ending.isTakenByTheDatabase(group.id(), tombstone)).isTrue();
    }
}
