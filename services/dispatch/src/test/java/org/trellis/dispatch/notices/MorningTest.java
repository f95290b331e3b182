package org.trellis.dispatch.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.dispatch.Ask;
import org.trellis.dispatch.Askers;
import org.trellis.dispatch.Keeper;
import org.trellis.dispatch.MovableTime;
import org.trellis.dispatch.Rows;
import org.trellis.dispatch.Sink;
import org.trellis.dispatch.Stage;

/// At night only what is urgent leaves.
@QuarkusTest
class MorningTest {

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
    void itIsNight() {
        stage.isSet();
        time.becomes(LocalTime.of(22, 30));
    }

    @Test
    void aNoticeWaitsForTheMorning() {
        var notice = Ask.stillRight(group.id()).until(time.instant().plus(Duration.ofDays(1)));
        askers.ask(notice);

        await().untilAsserted(() -> assertThat(group.latest()).isEqualTo("waiting-quiet-hours"));
        Rows.fallDue(notice.id());
        await().during(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(sink.takenOf(notice.id())).isEmpty());

        time.passes(Duration.ofHours(9).plusMinutes(31));
        await().untilAsserted(() -> {
            Rows.fallDue(notice.id());
            assertThat(sink.takenOf(notice.id())).hasSize(1);
        });
        await().untilAsserted(() -> assertThat(group.latest()).isEqualTo("sent"));
    }

    @Test
    void whatCouldNotLeaveByDayWaitsForTheMorningToo() {
        time.becomes(LocalTime.of(17, 30));
        sink.is(Sink.Mood.DOWN);
        var notice = Ask.stillRight(group.id()).until(time.instant().plus(Duration.ofDays(2)));
        askers.ask(notice);
        await().untilAsserted(
                        () -> assertThat(Rows.state(group.id(), notice.id())).isEqualTo("sending"));
        time.passes(Duration.ofHours(5));
        sink.is(Sink.Mood.WELL);

        await().during(Duration.ofSeconds(4)).untilAsserted(() -> {
            Rows.fallDue(notice.id());
            assertThat(sink.takenOf(notice.id())).isEmpty();
        });
        time.passes(Duration.ofHours(9).plusMinutes(31));
        await().untilAsserted(() -> {
            Rows.fallDue(notice.id());
            assertThat(sink.takenOf(notice.id())).hasSize(1);
        });
    }

    @Test
    void whatIsUrgentDoesNot() {
        var urgent = Ask.stillRight(group.id()).urgently();
        askers.ask(urgent);

        await().untilAsserted(() -> assertThat(sink.takenOf(urgent.id())).hasSize(1));
    }

    @Test
    void whatIsOfNoUseInTheMorningIsGivenUp() {
        var notice = Ask.stillRight(group.id()).until(time.instant().plus(Duration.ofHours(2)));
        askers.ask(notice);
        await().untilAsserted(() -> assertThat(group.latest()).isEqualTo("waiting-quiet-hours"));

        time.passes(Duration.ofHours(3));

        await().untilAsserted(() -> {
            Rows.fallDue(notice.id());
            assertThat(group.latest()).isEqualTo("failed");
        });
        assertThat(sink.takenOf(notice.id())).isEmpty();
    }
}
