package org.trellis.signposting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.awaitility.core.ThrowingRunnable;
import org.trellis.testing.Database;
import org.trellis.testing.Directory;

/// All that the service does, once through, by HTTP and Kafka, for organisations of its own.
final class Journey implements Runnable {

    private final Directory directory;
    private final Duration patience;
    private Party group;
    private Party council;
    private Party onlooker;

    Journey(Directory directory, Duration patience) {
        this.directory = directory;
        this.patience = patience;
    }

    @Override
    public void run() {
        group = Party.group();
        council = Party.council();
        onlooker = Party.group();
        directory.opens(group, council, "signposts");
        directory.settle(patience);
        var signpost = sendOnce();
        readOnTheOtherSide(signpost);
        answerByTheOwnSide();
        file(signpost);
        count();
        forget(signpost);
        whatIsPublicIsKnown();
        end();
        nothingIsLeft();
        new BulletinJourney(directory, patience).run();
    }

    private UUID sendOnce() {
        var key = UUID.randomUUID().toString();
        var body = Party.signpost(group.id(), "Second floor, no lift.");
        String first = council.asks()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/signposts")
                .then()
                .statusCode(201)
                .body("note", equalTo("Second floor, no lift."))
                .extract()
                .path("id");
        council.asks()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/signposts")
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
        return UUID.fromString(first);
    }

    private void readOnTheOtherSide(UUID signpost) {
        assertThat(group.box("inbox")).containsExactly(signpost.toString());
        group.reads(signpost).statusCode(200).body("note", equalTo("Second floor, no lift."));
    }

    private void answerByTheOwnSide() {
        group.sends(council.id()).statusCode(201);
    }

    private void file(UUID signpost) {
        group.files(signpost, true);
        assertThat(group.box("inbox")).isEmpty();
    }

    private void count() {
        eventually(() -> {
            for (var party : new Party[] {group, council}) {
                party.asks().get("/signposts/counts").then().statusCode(200).body("items.count.sum()", equalTo(2));
            }
        });
        eventually(() -> assertThat(count("relay", "outbox", null)).isZero());
    }

    private void forget(UUID signpost) {
        try (var clock = Database.as("clock");
                var move = clock.prepareStatement("update due set at = now() where subject_id = ?")) {
            move.setObject(1, signpost);
            move.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        eventually(() -> group.reads(signpost).statusCode(200).body("note", nullValue()));
        eventually(() -> assertThat(count("clock", "due", signpost)).isZero());
    }

    private void whatIsPublicIsKnown() {
        directory.registers(council);
        eventually(() -> onlooker.sends(council.id()).statusCode(403));
        directory.publishes(group);
        eventually(() -> onlooker.sends(group.id()).statusCode(403));
        directory.withdraws(group);
        eventually(() -> onlooker.sends(group.id()).statusCode(404));
    }

    private void end() {
        directory.ends(group, council, council);
        directory.settle(patience);
        council.sends(group.id()).statusCode(404);
    }

    private void nothingIsLeft() {
        directory.opens(onlooker, group, "signposts");
        directory.settle(patience);
        group.sends(onlooker.id(), "Ring twice.").statusCode(201);
        assertThat(Remains.of(group)).containsKeys("link_copy", "listing_copy", "signpost_count", "inbox", "due");
        directory.destroys(group);
        eventually(() -> assertThat(Remains.of(group)).isEmpty());
    }

    private void eventually(ThrowingRunnable happens) {
        await().untilAsserted(happens);
    }

    private ConditionFactory await() {
        return Awaitility.await().pollInterval(Duration.ofMillis(50)).atMost(patience);
    }

    private static int count(String role, String table, UUID subject) throws SQLException {
        var where = subject == null ? "" : " where subject_id = '" + subject + "'";
        try (var connection = Database.as(role);
                var row = connection.createStatement().executeQuery("select count(*) from " + table + where)) {
            row.next();
            return row.getInt(1);
        }
    }
}
