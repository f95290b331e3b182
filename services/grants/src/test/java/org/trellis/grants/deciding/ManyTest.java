package org.trellis.grants.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.trellis.grants.Grant.decides;
import static org.trellis.grants.Grant.no;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.trellis.grants.Funds;
import org.trellis.grants.Grant;
import org.trellis.grants.Party;
import org.trellis.grants.Rows;
import org.trellis.grants.Weighed;

/// Many applications with one confirmation: each for itself, and none of them twice.
@QuarkusTest
class ManyTest {

    private static final int MANY = 200;

    private static Map<String, Object> proposing(UUID application) {
        return Map.of("applicationId", application);
    }

    private static Map<String, Object> deciding(UUID application, UUID proposal) {
        return Map.of("applicationId", application, "proposalId", proposal);
    }

    private static UUID proposal(Grant grant, UUID application) {
        return UUID.fromString(grant.colleague()
                .asks()
                .get("/applications/{id}/deciding", application)
                .then()
                .extract()
                .path("proposal.id"));
    }

    @Test
    void eachHasAnOutcomeOfItsOwn() {
        var grant = Grant.with(50_000);
        var fits = grant.sent(30_000);
        var flagged = grant.sent(1_000);
        Weighed.flagged(grant.body(), flagged);
        var known = grant.sent(1_000);
        var gone = grant.sent(1_000);
        var tooMuch = grant.sent(30_000);
        var refused = grant.sent(1_000);
        var no = grant.proposed(refused, no());
        var given = Stream.of(fits, flagged, known, gone, tooMuch).toList();
        Weighed.decidesMany(
                        grant.body(),
                        "first",
                        given.stream().map(ManyTest::proposing).toList())
                .statusCode(200)
                .body("items.outcome", everyItem(equalTo("proposed")))
                .body("items", hasSize(5));
        var second = new ArrayList<>(
                given.stream().map(one -> deciding(one, proposal(grant, one))).toList());
        second.add(deciding(refused, no));
        second.add(proposing(UUID.randomUUID()));
        grant.colleague()
                .asks()
                .put("/applications/{id}/deciding/interest", known)
                .then()
                .statusCode(200);
        Grant.withdraws(grant.group(), gone).statusCode(200);

        Weighed.decidesMany(grant.colleague(), "second", second)
                .statusCode(200)
                .body(
                        "items.outcome",
                        contains("decided", "not-done", "not-done", "not-done", "not-done", "decided", "not-done"))
                .body(
                        "items.code",
                        contains(
                                null,
                                "flag-open",
                                "interest-declared",
                                "application-withdrawn",
                                "pot-too-small",
                                null,
                                "not-found"))
                .body("items[4].leftPence", equalTo(20_000));
        assertThat(grant.pence("committed")).isEqualTo(30_000);
        grant.group().asks().get("/applications/{id}", refused).then().body("state", equalTo("refused"));
    }

    @Test
    void sentAgainNothingIsDoneTwiceAndTheRestIsTriedAgain() {
        var grant = Grant.with(50_000);
        var all = List.of(grant.sent(40_000), grant.sent(40_000));
        var items = all.stream()
                .map(one -> deciding(one, grant.proposed(one, Map.of("approve", true))))
                .toList();
        var key = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            Weighed.decidesMany(grant.colleague(), key, items)
                    .body("items.outcome", contains("decided", "not-done"))
                    .body("items.code", contains(null, "pot-too-small"));
            assertThat(grant.pence("committed")).isEqualTo(40_000);
        }
        Funds.receives(grant.body(), grant.fund(), 50_000);

        Weighed.decidesMany(grant.colleague(), key, items).body("items.outcome", contains("decided", "decided"));
        assertThat(grant.pence("committed")).isEqualTo(80_000);
        Weighed.decidesMany(grant.colleague(), UUID.randomUUID(), items)
                .body("items.code", contains("decided-already", "decided-already"));
        assertThat(grant.pence("committed")).isEqualTo(80_000);
    }

    @Test
    void nobodyApprovesAloneByDoingItToMany() {
        var grant = Grant.with(50_000);
        var one = grant.sent(40_000);

        Weighed.decidesMany(grant.body(), "a", List.of(proposing(one), deciding(one, UUID.randomUUID())))
                .body("items.outcome", contains("proposed", "not-done"));
        Weighed.decidesMany(grant.body(), "b", List.of(deciding(one, proposal(grant, one))))
                .body("items.code", contains("second-person-needed"));
        assertThat(grant.pence("committed")).isZero();
    }

    @Test
    void thereAreAHundredAtMostAndTheyAreOnesOwn() {
        var grant = Grant.with(50_000);
        var one = grant.sent(40_000);
        Weighed.decidesMany(grant.body(), "a", Collections.nCopies(101, proposing(one)))
                .statusCode(400);
        Weighed.decidesMany(grant.body(), "a", List.of()).statusCode(400);
        Weighed.decidesMany(grant.group(), "a", List.of(proposing(one))).statusCode(403);

        Weighed.decidesMany(Party.body(), "a", List.of(proposing(one), proposing(UUID.randomUUID())))
                .statusCode(200)
                .body("items.code", contains("not-found", "not-found"))
                .body("items.detail", everyItem(equalTo("There is nothing here that you can see.")));
    }

    @Test
    void ofTwoHundredApprovalsAtOnceAboutTheLastMoneyAsManyPassAsFit() throws Exception {
        var grant = Grant.with(50_000);
        var applications = sent(grant, 9_000);
        for (var part : List.of(applications.subList(0, 100), applications.subList(100, MANY))) {
            Weighed.decidesMany(
                            grant.body(),
                            UUID.randomUUID(),
                            part.stream().map(ManyTest::proposing).toList())
                    .body("items.outcome", everyItem(equalTo("proposed")));
        }
        var acts = applications.stream()
                .map(one -> {
                    var proposal = proposal(grant, one);
                    return (Callable<Integer>) () ->
                            decides(grant.colleague(), one, proposal).extract().statusCode();
                })
                .toList();

        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(MANY)) {
            for (var done : threads.invokeAll(acts)) {
                statuses.add(done.get());
            }
        }

        assertThat(statuses).hasSize(MANY).containsOnly(200, 409);
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(5);
        assertThat(grant.pence("pot")).isEqualTo(5_000);
        assertThat(grant.pence("committed")).isEqualTo(45_000);
    }

    @Test
    void moneyComesInWhileOthersDecide() throws Exception {
        var grant = Grant.with(360_000);
        var applications = sent(grant, 9_000).subList(0, 40);
        Weighed.decidesMany(
                        grant.body(),
                        UUID.randomUUID(),
                        applications.stream().map(ManyTest::proposing).toList())
                .body("items.outcome", everyItem(equalTo("proposed")));
        var acts = new ArrayList<Callable<Integer>>();
        for (var one : applications) {
            var proposal = proposal(grant, one);
            acts.add(() -> decides(grant.colleague(), one, proposal).extract().statusCode());
            acts.add(() -> grant.body()
                    .asks()
                    .body(Map.of("fromKind", "own", "pence", 100))
                    .post("/funds/{id}/sources", grant.fund())
                    .statusCode());
        }

        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var done : threads.invokeAll(acts)) {
                assertThat(done.get()).isEqualTo(200);
            }
        }
        assertThat(grant.pence("committed")).isEqualTo(360_000);
        assertThat(grant.pence("pot")).isEqualTo(4_000);
    }

    @Test
    void oneThatWasInTheWayOfAnotherIsTriedAgain() throws Exception {
        var grant = Grant.with(50_000);
        var all = List.of(grant.sent(10_000), grant.sent(10_000));
        var items = all.stream()
                .map(one -> deciding(one, grant.proposed(one, Map.of("approve", true))))
                .toList();

        try (var thread = Executors.newSingleThreadExecutor();
                var other = Rows.actingAs(grant.body().id())) {
            other.createStatement()
                    .execute("select from account where kind = 'pot' and fund_id = '%s' for update"
                            .formatted(grant.fund()));
            var answer = thread.submit(() -> Weighed.decidesMany(grant.colleague(), UUID.randomUUID(), items));
            // It waits for the pot now, and is the first to look whether it waits in vain: after a second.
            Awaitility.await().pollInterval(Duration.ofMillis(20)).until(() -> isWaiting(other));
            other.createStatement().execute("select takes_its_turn('%s')".formatted(all.getFirst()));
            other.rollback();

            answer.get().statusCode(200).body("items.outcome", contains("decided", "decided"));
        }
        assertThat(grant.pence("committed")).isEqualTo(20_000);
    }

    private static boolean isWaiting(Connection other) throws SQLException {
        try (var row = other.createStatement()
                .executeQuery("select exists (select from pg_locks where not granted and locktype = 'transactionid'"
                        + " and transactionid = (select l.transactionid from pg_locks l where l.pid ="
                        + " pg_backend_pid() and l.locktype = 'transactionid'))")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /// Written past the many pages of a draft, which are no matter here.
    private static List<UUID> sent(Grant grant, long pence) throws SQLException {
        var ids = IntStream.range(0, MANY).mapToObj(_ -> UUID.randomUUID()).toList();
        var statements = ids.stream()
                .flatMap(id -> Stream.of("""
                        insert into draft (id, organisation_id, fund_id, started_at, touched_at, sent_at)
                        values ('$id', '$group', '$fund', now(), now(), now())
                        """, """
                        insert into application (id, sender_id, receiver_id, fund_id, title, pence, way, content,
                            sent_at, decide_by)
                        values ('$id', '$group', '$body', '$fund', 'Gas', $pence, 'own-account',
                            '{"answers": [], "profile": {}}', now(), now())
                        """)
                        .map(sql -> sql.replace("$id", id.toString())
                                .replace("$group", grant.group().id().toString())
                                .replace("$body", grant.body().id().toString())
                                .replace("$fund", grant.fund().toString())
                                .replace("$pence", Long.toString(pence))))
                .toArray(String[]::new);
        Rows.write(grant.group().id(), statements);
        return ids;
    }
}
