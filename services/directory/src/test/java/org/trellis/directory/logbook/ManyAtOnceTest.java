package org.trellis.directory.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough;
import org.trellis.directory.Borough.Party;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// Many entries at the same moment, and many in one log.
@QuarkusTest
class ManyAtOnceTest {

    private static final int THREADS = 8;
    private static final int EACH = 25;
    private static final int LONG = 100_000;

    @Inject
    Logbook logbook;

    @Inject
    ActingAs actingAs;

    @Test
    void entriesAtTheSameMomentFormOneChain() throws Exception {
        var group = Borough.group("Quayside Mutual Aid");
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var all = new ArrayList<Future<?>>();
            for (var thread = 0; thread < THREADS; thread++) {
                all.add(threads.submit(() -> {
                    for (var turn = 0; turn < EACH; turn++) {
                        note(group.id());
                    }
                }));
            }
            for (var one : all) {
                one.get();
            }
        }
        group.asks()
                .get("/logbook/verification")
                .then()
                .body("sound", equalTo(true), "entries", equalTo(1 + THREADS * EACH));
    }

    @Test
    void organisationsDoNotWaitForEachOther() throws Exception {
        var slow = UUID.randomUUID();
        var noted = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        try (var thread = Executors.newSingleThreadExecutor()) {
            var waiting = thread.submit(() -> actingAs.run(new OrganisationId(slow), () -> {
                logbook.note("rule-on", null, Map.of());
                noted.countDown();
                await(done);
            }));
            await(noted);
            assertThat(thread(() -> note(UUID.randomUUID()))).succeedsWithin(Duration.ofSeconds(10));
            done.countDown();
            waiting.get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void aLogOfAHundredThousandEntriesIsReadInPieces() throws Exception {
        var group = Borough.group("Quayside Mutual Aid");
        fill(group);

        group.asks().get("/logbook/verification").then().body("sound", equalTo(true), "entries", equalTo(LONG));
        for (var format : List.of("jsonl", "csv")) {
            assertThat(lines(group, format)).isEqualTo(format.equals("csv") ? LONG + 1 : LONG);
        }
        var page = JsonPath.from(group.asks().get("/logbook").asString());
        assertThat(page.getInt("items[0].number")).isEqualTo(LONG);
        Logs.harm("update log_entry set act = 'rule-on' where organisation_id = '%s' and number = 77777"
                .formatted(group.id()));
        group.asks().get("/logbook/verification").then().body("brokenAt", equalTo(77_777));
    }

    private static long lines(Party group, String format) throws Exception {
        var answer = group.asks().queryParam("format", format).get("/logbook/export");
        assertThat(answer.header("Content-Length")).isNull();
        assertThat(answer.header("Content-Disposition")).contains("logbook." + format);
        try (var lines = new BufferedReader(new InputStreamReader(answer.asInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines().count();
        }
    }

    private static void fill(Party group) {
        var first = Logs.exported(group).getFirst();
        Logs.asOwner(owner -> {
            try (var add = owner.getConnection()
                    .prepareStatement("insert into log_entry values (?, ?, ?::timestamptz, ?, null, '{}', ?, ?)")) {
                var previous = first.path("hash").asText();
                for (var number = 2; number <= LONG; number++) {
                    var at = Instant.parse("2026-11-25T00:00:00Z").plusSeconds(number);
                    var entry = Entry.after(group.id(), number, at, Act.RULE_OFF, null, Map.of(), previous);
                    add.setObject(1, group.id());
                    add.setLong(2, number);
                    add.setString(3, entry.moment());
                    add.setString(4, entry.act());
                    add.setString(5, previous);
                    add.setString(6, entry.hash());
                    add.addBatch();
                    if (number % 5000 == 0) {
                        add.executeBatch();
                    }
                    previous = entry.hash();
                }
                add.executeBatch();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void note(UUID organisation) {
        actingAs.run(new OrganisationId(organisation), () -> logbook.note("rule-on", null, Map.of()));
    }

    private static java.util.concurrent.CompletableFuture<Void> thread(Runnable work) {
        return java.util.concurrent.CompletableFuture.runAsync(work);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
