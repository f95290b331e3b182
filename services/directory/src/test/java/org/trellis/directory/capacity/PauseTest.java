package org.trellis.directory.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.directory.Borough.opens;
import static org.trellis.directory.Borough.shows;
import static org.trellis.directory.Borough.writes;
import static org.trellis.directory.capacity.Pauses.daysGoBy;
import static org.trellis.directory.capacity.Pauses.pauses;
import static org.trellis.directory.capacity.Pauses.seenBy;
import static org.trellis.directory.capacity.Pauses.seenByAnybody;
import static org.trellis.directory.capacity.Pauses.today;

import io.quarkus.test.junit.QuarkusTest;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.directory.Mailbox;
import org.trellis.directory.accounts.KeycloakDouble;
import org.trellis.directory.accounts.Role;

/// A group pauses, and takes people on again by itself.
@QuarkusTest
class PauseTest {

    private static final String END = "pause-end";
    private static final String NOTICE = "pause-notice";

    private Party group;
    private Party helper;
    private Party council;

    @BeforeEach
    void aGroupThatEverybodySees() {
        group = Crowd.group("Quayside Mutual Aid");
        helper = Crowd.member(group, Crowd.fresh("helper"), Role.HELPER);
        council = Crowd.council("Eastmere Council");
        writes(group);
        shows(group, "public");
    }

    private void awaitActs(String... last) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(Crowd.acts(group.id())).endsWith(last));
    }

    private static String number() {
        return "+4477009" + ThreadLocalRandom.current().nextInt(10_000, 100_000);
    }

    @Test
    void oneTapPausesForTwoWeeksAndOneResumes() {
        group.asks()
                .put("/groups/{id}/pause", group.id())
                .then()
                .statusCode(200)
                .body("state", equalTo("paused"));

        seenByAnybody(group)
                .body("capacity.state", equalTo("paused"))
                .body("capacity.pausedUntil", equalTo(today().plusDays(14).toString()))
                .body("capacity.size()", equalTo(2));
        assertThat(Crowd.acts(group.id())).endsWith("paused");

        for (var again = 0; again < 2; again++) {
            group.asks().delete("/groups/{id}/pause", group.id()).then().statusCode(204);
        }

        seenByAnybody(group).body("capacity.state", equalTo("taking")).body("capacity.pausedUntil", nullValue());
        assertThat(Crowd.acts(group.id())).endsWith("paused", "resumed");
    }

    @Test
    void aHelperMayPauseAndResumeToo() {
        pauses(helper, null).statusCode(200);
        seenByAnybody(group).body("capacity.state", equalTo("paused"));
        helper.asks().get("/groups/{id}/capacity", group.id()).then().body("state", equalTo("paused"));

        helper.asks().delete("/groups/{id}/pause", group.id()).then().statusCode(204);

        seenByAnybody(group).body("capacity.state", equalTo("taking"));
    }

    @Test
    void theSameDayTwiceIsOnePause() {
        for (var again = 0; again < 2; again++) {
            pauses(group, today().plusDays(9)).statusCode(200);
        }

        assertThat(Crowd.due(group.id(), END)).hasSize(1);
        assertThat(Crowd.acts(group.id()).stream().filter("paused"::equals)).hasSize(1);
    }

    @Test
    void theDayIsFromTodayToAYearAhead() {
        pauses(group, today().minusDays(1)).statusCode(422).body("code", equalTo("day-is-over"));
        pauses(group, today().plusYears(1).plusDays(1))
                .statusCode(422)
                .body("code", equalTo("day-too-far"))
                .body("detail", equalTo("That is too far ahead. Choose a day up to " + today().plusYears(1) + "."));
        group.asks()
                .body("{\"until\":\"soon\"}")
                .put("/groups/{id}/pause", group.id())
                .then()
                .statusCode(400);
        seenByAnybody(group).body("capacity.state", equalTo("taking"));

        pauses(group, today()).statusCode(200);
        pauses(group, today().plusYears(1)).statusCode(200);
    }

    @Test
    void itEndsAtMidnightThoughNobodyComesBy() {
        pauses(group, today()).statusCode(200);
        seenByAnybody(group).body("capacity.state", equalTo("paused"));

        daysGoBy(group, 1);

        seenByAnybody(group).body("capacity.state", equalTo("taking")).body("capacity.pausedUntil", nullValue());
        group.asks().get("/groups/{id}/capacity", group.id()).then().body("state", equalTo("taking"));
    }

    @Test
    void whatFallsDueNotesThatItIsOver() {
        pauses(group, today().plusDays(3)).statusCode(200);
        daysGoBy(group, 4);

        Crowd.isDue(group.id(), END);

        awaitActs("paused", "resumed");
        Awaitility.await().until(() -> Crowd.due(group.id(), END).isEmpty());
        seenByAnybody(group).body("capacity.state", equalTo("taking"));
    }

    @Test
    void whatFallsDueTooEarlyFallsDueAgainAtMidnight() {
        var answer = pauses(group, today().plusDays(3)).statusCode(200).extract();
        var midnight = Instant.parse(answer.<String>path("resumesAt"));

        Crowd.isDue(group.id(), END);

        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .until(() -> Crowd.due(group.id(), END).equals(List.of(midnight)));
        seenByAnybody(group).body("capacity.state", equalTo("paused"));
        assertThat(Crowd.acts(group.id())).endsWith("paused");
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 5})
    void aSecondPauseMovesTheDay(int days) {
        pauses(group, today().plusDays(10)).statusCode(200);
        var moved = pauses(group, today().plusDays(days)).statusCode(200).extract();
        var midnight = Instant.parse(moved.<String>path("resumesAt"));

        Crowd.isDue(group.id(), END);

        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .until(() -> Crowd.due(group.id(), END).equals(List.of(midnight)));
        seenByAnybody(group)
                .body("capacity.pausedUntil", equalTo(today().plusDays(days).toString()));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 10})
    void midnightIsThatOfLondonOnTheNightsAroundAChangeOfTheClocks(int month) {
        var change = lastSunday(month);
        for (var day : List.of(change.minusDays(1), change)) {
            var isSummer = (month == 3) == day.equals(change);
            var expected = Instant.parse(isSummer ? day + "T23:00:00Z" : day.plusDays(1) + "T00:00:00Z");

            pauses(group, day).statusCode(200).body("resumesAt", equalTo(expected.toString()));

            assertThat(Crowd.due(group.id(), END)).contains(expected);
            group.asks().delete("/groups/{id}/pause", group.id()).then().statusCode(204);
        }
    }

    // The next one whose day before is not over either.
    private static LocalDate lastSunday(int month) {
        var first = today().plusDays(2);
        var year = first.getYear();
        var sunday = LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY));
        return sunday.isBefore(first)
                ? LocalDate.of(year + 1, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY))
                : sunday;
    }

    @Test
    void theDayBeforeEveryStewardIsAskedWhatComesNext() {
        var first = number();
        var second = number();
        var secondId = Crowd.fresh("second");
        Crowd.isReached(Crowd.personOf(group), first);
        Crowd.member(group, secondId, Role.STEWARD);
        Crowd.isReached(secondId, second);
        var until = today().plusDays(10);
        pauses(group, until).statusCode(200);
        assertThat(Crowd.due(group.id(), NOTICE))
                .containsExactly(until.minusDays(1)
                        .atTime(9, 0)
                        .atZone(java.time.ZoneId.of("Europe/London"))
                        .toInstant());

        daysGoBy(group, 10);
        Crowd.isDue(group.id(), NOTICE);

        for (var number : List.of(first, second)) {
            var notice = Mailbox.notices("pause-ends", number, 1).getLast();
            assertThat(notice.words())
                    .containsEntry("organisation", "Quayside Mutual Aid")
                    .containsKey("until")
                    .hasEntrySatisfying("link", link -> assertThat(link).endsWith("/capacity"));
            assertThat(notice.inClear()).doesNotContain("Quayside");
        }
        Awaitility.await().until(() -> Crowd.due(group.id(), NOTICE).isEmpty());
        assertThat(Mailbox.notices("pause-ends", first, 1)).hasSize(1);
    }

    @Test
    void nobodyIsAskedTooEarlyOrAboutAPauseThatIsOver() {
        var number = number();
        Crowd.isReached(Crowd.personOf(group), number);
        pauses(group, today().plusDays(10)).statusCode(200);
        var morning = Crowd.due(group.id(), NOTICE);
        Crowd.isDue(group.id(), NOTICE);
        Awaitility.await().until(() -> Crowd.due(group.id(), NOTICE).equals(morning));

        group.asks().delete("/groups/{id}/pause", group.id()).then().statusCode(204);
        Crowd.isDue(group.id(), NOTICE);
        Awaitility.await().until(() -> Crowd.due(group.id(), NOTICE).isEmpty());

        pauses(group, today().plusDays(2)).statusCode(200);
        daysGoBy(group, 2);
        Crowd.isDue(group.id(), NOTICE);
        assertThat(Mailbox.notices("pause-ends", number, 1)).hasSize(1);
    }

    @Test
    void whoeverPausesUntilTomorrowIsNotAsked() {
        pauses(group, today().plusDays(1)).statusCode(200);

        assertThat(Crowd.due(group.id(), NOTICE)).isEmpty();
    }

    @Test
    void whileSignInIsAwayThePauseEndsAllTheSame() {
        pauses(group, today().plusDays(2)).statusCode(200);
        daysGoBy(group, 3);
        KeycloakDouble.isAway(true);
        try {
            Crowd.isDue(group.id(), END);
            awaitActs("paused", "resumed");
        } finally {
            KeycloakDouble.isAway(false);
        }
    }

    @Test
    void aPauseOutlivesAnEditAndAnotherVisibility() {
        pauses(group, today().plusDays(5)).statusCode(200);
        opens(group, council, "listed");

        writes(group);
        seenByAnybody(group).body("capacity.state", equalTo("paused"));
        shows(group, "linked");
        seenBy(council, group).body("capacity.state", equalTo("paused"), "via", equalTo("link"));
        shows(group, "public");
        seenByAnybody(group).body("capacity.state", equalTo("paused"));
    }

    @Test
    void noOtherOrganisationPausesOrLearnsMore() {
        var hidden = Crowd.group("Free Wharf Solidarity");
        pauses(hidden, null).statusCode(200);
        var routes = List.of("/groups/{id}/pause", "/groups/{id}/note");
        for (var route : routes) {
            var body = Map.of("text", "Ours now");
            council.asks()
                    .body(body)
                    .put(route, group.id())
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("only-the-group-edits"));
            council.asks()
                    .delete(route, group.id())
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("only-the-group-edits"));
            var unknown = java.util.UUID.randomUUID();
            assertThat(council.asks().body(body).put(route, hidden.id()).asString())
                    .isEqualTo(council.asks().body(body).put(route, unknown).asString());
            council.asks().body(body).put(route, hidden.id()).then().statusCode(404);
            council.asks().delete(route, hidden.id()).then().statusCode(404);
            org.trellis.directory.Borough.anonymous()
                    .body(body)
                    .put(route, group.id())
                    .then()
                    .statusCode(401);
        }
        hidden.asks().get("/groups/{id}/listing", hidden.id()).then().body("capacity.state", equalTo("paused"));
        seenByAnybody(group).body("capacity.state", equalTo("taking"), "note", nullValue());
    }
}
