package org.trellis.signposting.links;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.signposting.Party.council;
import static org.trellis.signposting.Party.group;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.signposting.Party;
import org.trellis.testing.Database;
import org.trellis.testing.Directory;

/// What is refused, and what goes on, when nothing is heard from directory.
@QuarkusTest
class SilenceTest {

    @Inject
    Directory directory;

    private final Party group = group();
    private final Party council = council();
    private UUID sentBefore;

    @BeforeEach
    void directoryFallsSilent() {
        directory.opens(group, council, "signposts");
        directory.settle();
        sentBefore = council.sent(group.id(), null);
        directory.fallsSilent();
    }

    @AfterEach
    void directorySpeaksAgain() {
        directory.speaksAgain();
    }

    @Test
    void withoutABeatForThirtySecondsSendingIsRefusedAndReadingGoesOn() throws SQLException {
        forgetEverythingHeard();
        isNotCurrent();
        group.asks().get("/links/state").then().body("heardAt", nullValue());

        directory.beat(Instant.now().minusSeconds(20));
        Awaitility.await().untilAsserted(() -> council.sends(group.id()).statusCode(201));

        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(this::isNotCurrent);
        group.reads(sentBefore).statusCode(200);
        group.files(sentBefore, true);
        council.asks().get("/signposts?box=sent").then().statusCode(200);
        group.asks().get("/signposts/counts").then().statusCode(200);
    }

    @Test
    void nothingIsSaidAboutTheReceiverMeanwhile() throws SQLException {
        forgetEverythingHeard();

        council.sends(UUID.randomUUID()).statusCode(503);
        council.sends(group().id()).statusCode(503);
    }

    @Test
    void onePartitionThatIsNotHeardIsEnough() throws SQLException {
        forgetEverythingHeard();
        directory.beat(0, Instant.now());
        directory.beat(1, Instant.now());
        directory.beat(2, Instant.now().minusSeconds(31));
        Awaitility.await()
                .untilAsserted(() -> group.asks().get("/links/state").then().body("heardAt", notNullValue()));
        isNotCurrent();

        directory.beat(2, Instant.now());
        Awaitility.await().untilAsserted(() -> council.sends(group.id()).statusCode(201));
    }

    @Test
    void aBeatFromTheFutureVouchesForNothing() throws SQLException {
        forgetEverythingHeard();
        directory.beat(Instant.now().plus(Duration.ofHours(1)));

        Awaitility.await()
                .untilAsserted(() -> group.asks()
                        .get("/links/state")
                        .then()
                        .body("heardAt", lessThanOrEqualTo(Instant.now().toString())));
    }

    private void isNotCurrent() {
        council.sends(group.id())
                .statusCode(503)
                .body("code", equalTo("links-not-current"))
                .body("detail", containsString("What you have can still be read and filed"));
        group.asks().get("/links/state").then().statusCode(200).body("current", equalTo(false));
    }

    private static void forgetEverythingHeard() throws SQLException {
        try (var owner = Database.as("owner")) {
            owner.createStatement().execute("truncate heard");
        }
    }
}
