package org.trellis.referrals.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.referrals.Pair.steps;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.trellis.contracts.Event;
import org.trellis.contracts.directory.CapacityEvent.Limit;
import org.trellis.contracts.referrals.LoadEvent;
import org.trellis.referrals.Pair;
import org.trellis.referrals.Party;
import org.trellis.referrals.Rows;
import org.trellis.referrals.Time;
import org.trellis.testing.Directory;
import org.trellis.testing.Letters;

/// A group sees how much it has on, and nobody else does.
@QuarkusTest
class LoadTest {

    private static final String TOPIC = Event.topic(LoadEvent.AGGREGATE);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    @Inject
    Directory directory;

    @Test
    void aGroupSeesWhatItHasOnAndHowMuchOfItsLimitsIsTaken() throws SQLException {
        var pair = Pair.agreed(directory);
        directory.settles(pair.receiver(), TODAY.plusDays(3), new Limit(null, "month", 8), new Limit("food", "day", 4));
        Awaitility.await()
                .untilAsserted(() -> load(pair.receiver())
                        .body("limits.most", contains(8, 4))
                        .body("pausedUntil", equalTo(TODAY.plusDays(3).toString())));
        directory.settles(pair.receiver(), null, new Limit(null, "month", 8), new Limit("food", "day", 4));
        Awaitility.await().untilAsserted(() -> load(pair.receiver()).body("pausedUntil", nullValue()));
        pair.sent();
        pair.drafted();
        var taken = pair.sent();
        steps(pair.receiver(), taken, "accept").statusCode(200);
        var declined = pair.sent();
        steps(pair.receiver(), declined, "decline").statusCode(200);
        var old = pair.sent();
        steps(pair.receiver(), old, "accept").statusCode(200);
        Time.passes(old, "40 days");

        load(pair.receiver())
                .body("waiting", equalTo(1), "underWay", equalTo(2), "waitingSince", equalTo(TODAY.toString()))
                .body("limits.need", contains(null, "food"), "limits.taken", contains(2, 2))
                .body("limits.again[1]", equalTo(TODAY.plusDays(1).toString()));
        load(pair.sender()).body("waiting", equalTo(0), "underWay", equalTo(0), "limits", empty());
        load(Party.group()).body("waiting", equalTo(0), "limits", empty(), "waitingSince", nullValue());
        pair.sender().as("helpline").asks().get("/load").then().statusCode(403).body("code", notNullValue());
    }

    @Test
    void directoryIsToldWhenALimitOnEverythingIsReachedAndWhenThereIsRoomAgain() {
        var pair = Pair.agreed(directory);
        directory.settles(pair.receiver(), null, new Limit(null, "month", 2), new Limit("food", "month", 1));
        told(pair.receiver());
        var first = pair.sent();
        Awaitility.await().untilAsserted(() -> counted(pair.receiver(), first));
        told(pair.receiver());
        var second = pair.sends(Map.of("need", "company")).extract().<String>path("id");
        var full = TODAY.withDayOfMonth(1).plusMonths(1).minusDays(1);
        told(pair.receiver(), full.toString());

        steps(pair.receiver(), second, "decline").statusCode(200);
        told(pair.receiver(), full.toString(), "null");
        directory.settles(pair.receiver(), null, new Limit(null, "day", 1));
        told(pair.receiver(), full.toString(), "null", TODAY.toString());
        directory.settles(pair.receiver(), null);
        told(pair.receiver(), full.toString(), "null", TODAY.toString(), "null");
    }

    private static void told(Party group, String... days) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(Letters.in(TOPIC).stream()
                                .filter(letter -> letter.key().equals(group.id().toString()))
                                .map(letter -> new JsonPath(new String(letter.value(), StandardCharsets.UTF_8)))
                                .map(load -> String.valueOf(load.<Object>get("fullUntil"))))
                        .containsExactly(days));
    }

    // A message about each referral was handled as the receiver.
    private static void counted(Party receiver, String referral) throws SQLException {
        assertThat(Rows.visible(receiver.id(), "inbox where consumer = 'load'"))
                .as(referral)
                .isPositive();
    }

    private static ValidatableResponse load(Party party) {
        return party.asks().get("/load").then().statusCode(200);
    }
}
