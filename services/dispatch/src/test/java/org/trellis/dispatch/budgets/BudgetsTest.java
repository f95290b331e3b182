package org.trellis.dispatch.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.dispatch.Ask;
import org.trellis.dispatch.Askers;
import org.trellis.dispatch.Facts;
import org.trellis.dispatch.Keeper;
import org.trellis.dispatch.MovableTime;
import org.trellis.dispatch.Rows;
import org.trellis.dispatch.Sink;
import org.trellis.dispatch.Stage;

/// Nobody sends more than was agreed, however many are asked for at once. The tests' budget is 12 a day, 20 a month.
@QuarkusTest
class BudgetsTest {

    private static final int PER_DAY = 12;
    private static final int PER_MONTH = 20;
    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    Askers askers;

    @Inject
    Sink sink;

    @Inject
    MovableTime time;

    @Inject
    Stage stage;

    private final Keeper group = Keeper.group();

    @BeforeEach
    void allIsWell() {
        stage.isSet();
    }

    @Test
    void whatIsOverTheDaysBudgetIsNotSentAndIsSeenInTheLog() {
        var asked = askFor(PER_DAY + 5);

        settled(PER_DAY + 5);
        assertThat(states("sent")).isEqualTo(PER_DAY);
        assertThat(states("over-budget")).isEqualTo(5);
        assertThat(asked.stream().mapToInt(n -> sink.takenOf(n.id()).size()).sum())
                .isEqualTo(PER_DAY);
        group.log().body("items.find { it.state == 'over-budget' }.why", equalTo("over-budget"));
        await().untilAsserted(() -> assertThat(asked.stream().flatMap(n -> Facts.of(n.id()).stream()))
                .filteredOn(fact -> fact.contains("over-budget"))
                .hasSize(5));
        var other = Ask.stillRight(Keeper.group().id());
        askers.ask(other);
        await().untilAsserted(() -> assertThat(sink.takenOf(other.id())).hasSize(1));
    }

    @Test
    void aNewDayBringsANewBudgetUntilTheMonthsIsUsedUp() {
        time.becomes(LocalTime.NOON);
        whileItIsNotTheEndOfAMonth();
        askFor(PER_DAY);
        settled(PER_DAY);

        time.passes(Duration.ofDays(1));
        askFor(PER_DAY);

        settled(2 * PER_DAY);
        assertThat(states("sent")).isEqualTo(PER_MONTH);
        assertThat(states("over-budget")).isEqualTo(2 * PER_DAY - PER_MONTH);
    }

    @Test
    void codesForNobodyHaveACeilingForAllTogether() throws SQLException {
        time.passes(Duration.ofDays(3));
        var first = Ask.code();
        askers.ask(first);
        await().untilAsserted(() -> assertThat(sink.takenOf(first.id())).hasSize(1));
        useUpThisHour();

        var code = Ask.code();
        askers.ask(code);

        await().untilAsserted(() -> assertThat(Rows.state(code.id(), code.id())).isEqualTo("over-budget"));
        assertThat(sink.takenOf(code.id())).isEmpty();
        assertThat(Keeper.channel("sms")).isEqualTo("slow");
        var notice = Ask.stillRight(group.id());
        askers.ask(notice);
        await().untilAsserted(() -> assertThat(sink.takenOf(notice.id())).hasSize(1));

        time.passes(Duration.ofHours(1));
        assertThat(Keeper.channel("sms")).isEqualTo("working");
        var later = Ask.code();
        askers.ask(later);
        await().untilAsserted(() -> assertThat(sink.takenOf(later.id())).hasSize(1));
    }

    private void whileItIsNotTheEndOfAMonth() {
        while (time.instant().atZone(ZoneId.of("Europe/London")).getDayOfMonth() > 25) {
            time.passes(Duration.ofDays(1));
        }
    }

    // The hour in which this test alone is, days from now: the real one is that of every other test.
    private static void useUpThisHour() throws SQLException {
        try (var app = Rows.actingAs(NOBODY)) {
            app.createStatement()
                    .executeUpdate("update budget_used set used = 1000000"
                            + " where period = (select max(period) from budget_used)");
            app.commit();
        }
    }

    private List<Ask> askFor(int many) {
        var asked = IntStream.range(0, many)
                .mapToObj(_ -> Ask.stillRight(group.id()))
                .toList();
        asked.forEach(askers::ask);
        return asked;
    }

    private void settled(int many) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(states("sent") + states("over-budget")).isEqualTo(many));
    }

    private int states(String state) {
        return group.asks()
                .get("/deliveries?limit=100")
                .then()
                .extract()
                .<List<String>>path("items.findAll { it.state == '" + state + "' }.id")
                .size();
    }
}
