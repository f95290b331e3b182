package org.trellis.directory.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.trellis.directory.Borough.shows;
import static org.trellis.directory.Borough.writes;
import static org.trellis.directory.capacity.Pauses.daysGoBy;
import static org.trellis.directory.capacity.Pauses.pauses;
import static org.trellis.directory.capacity.Pauses.seenByAnybody;
import static org.trellis.directory.capacity.Pauses.today;

import io.quarkus.test.junit.QuarkusTest;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.directory.Borough;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.directory.Mailbox;
import org.trellis.directory.accounts.KeycloakDouble;
import org.trellis.directory.accounts.Role;

/// The day before a pause ends the stewards are asked what comes next; at midnight it is over.
@QuarkusTest
class PauseDueTest {

    private static final String END = "pause-end";
    private static final String NOTICE = "pause-notice";

    private Party group;

    @BeforeEach
    void aGroupThatEverybodySees() {
        group = Crowd.group("Quayside Mutual Aid");
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
                    .containsOnlyKeys("organisation", "until", "link")
                    .hasEntrySatisfying("link", link -> assertThat(link).endsWith("/capacity"));
            assertThat(notice.inClear()).doesNotContain("Quayside");
        }
        Awaitility.await().until(() -> Crowd.due(group.id(), NOTICE).isEmpty());
        assertThat(Mailbox.notices("pause-ends", first, 1)).hasSize(1);
    }

    @Test
    void theQuestionCallsThoseWhoAreHelpedAsTheGroupDoes() {
        var number = number();
        Crowd.isReached(Crowd.personOf(group), number);
        var page = new HashMap<String, Object>(Borough.page(group.name()));
        page.put("about", Map.of("helped", "guests", "helpers", "neighbours"));
        group.asks().body(page).put("/groups/{id}/listing", group.id()).then().statusCode(200);
        pauses(group, today().plusDays(10)).statusCode(200);
        daysGoBy(group, 10);

        Crowd.isDue(group.id(), NOTICE);

        assertThat(Mailbox.notices("pause-ends", number, 1).getLast().words())
                .containsEntry("helped", "guests")
                .doesNotContainKey("helpers");
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
    void aPauseThatMovedIsAskedAboutOnce() {
        var number = number();
        Crowd.isReached(Crowd.personOf(group), number);
        pauses(group, today().plusDays(10)).statusCode(200);
        pauses(group, today().plusDays(20)).statusCode(200);
        daysGoBy(group, 20);

        Crowd.isDue(group.id(), NOTICE);

        Awaitility.await().until(() -> Crowd.due(group.id(), NOTICE).isEmpty());
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
}
