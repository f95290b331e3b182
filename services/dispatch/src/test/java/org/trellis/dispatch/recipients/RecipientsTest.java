package org.trellis.dispatch.recipients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.addresses.Address;
import org.trellis.dispatch.Ask;
import org.trellis.dispatch.Askers;
import org.trellis.dispatch.Keeper;
import org.trellis.dispatch.MovableTime;
import org.trellis.dispatch.Rows;
import org.trellis.dispatch.Sink;
import org.trellis.dispatch.Stage;
import org.trellis.dispatch.inbound.Texting;

/// Those who are reached decide whether, and nobody is flooded.
@QuarkusTest
class RecipientsTest {

    private static final int PER_HOUR = 10;
    private static final int PER_DAY = 30;

    @Inject
    Askers askers;

    @Inject
    Recipients recipients;

    @Inject
    Sink sink;

    @Inject
    MovableTime time;

    @Inject
    Stage stage;

    private final Keeper group = Keeper.group();
    private final Address person = Ask.number();

    @BeforeEach
    void allIsWell() {
        stage.isSet();
    }

    @ParameterizedTest
    @ValueSource(strings = {"STOP", "stop", "Stopio", "Stop please!"})
    void whoeverWantsNoMessagesGetsNoneButTheCodeTheyAskFor(String said) {
        Texting.says(person, said);

        var notice = Ask.stillRight(group.id()).to(person);
        askers.ask(notice);
        await().untilAsserted(() -> assertThat(group.latest()).isEqualTo("opted-out"));
        var urgent = Ask.stillRight(group.id()).to(person).urgently();
        askers.ask(urgent);
        await().untilAsserted(
                        () -> assertThat(Rows.state(group.id(), urgent.id())).isEqualTo("opted-out"));
        assertSent(Ask.code().to(person));
        assertSent(Ask.stillRight(group.id())
                .as("resident-code-again")
                .with(Map.of("code", "TYHQ-8VMK", "link", Ask.CODE.get("link")))
                .to(person));
        assertThat(sink.takenOf(notice.id())).isEmpty();
        assertThat(sink.takenOf(urgent.id())).isEmpty();

        Texting.says(person, "START");
        assertSent(Ask.stillRight(group.id()).to(person));
    }

    @Test
    void anOldStopThatIsHandedOverAgainDoesNothing() {
        var id = UUID.randomUUID();
        optOut(id);
        Texting.says(person, "start");
        optOut(id);

        assertSent(Ask.stillRight(group.id()).to(person));
    }

    @Test
    void noMoreThanSoManyReachOneNumberInAnHour() {
        for (int sent = 0; sent < PER_HOUR; sent++) {
            assertSent(Ask.code().to(person));
        }
        var oneMore = Ask.stillRight(group.id()).to(person).until(time.instant().plus(Duration.ofHours(3)));
        var notLongOfUse = Ask.code().to(person).until(time.instant().plus(Duration.ofMinutes(10)));
        askers.ask(oneMore);
        askers.ask(notLongOfUse);

        await().untilAsserted(() ->
                assertThat(Rows.state(notLongOfUse.id(), notLongOfUse.id())).isEqualTo("failed"));
        assertThat(group.latest()).isEqualTo("queued");
        assertThat(sink.takenFor(person.value())).hasSize(PER_HOUR);
        assertSent(Ask.code());

        time.passes(Duration.ofMinutes(61));
        await().untilAsserted(() -> {
            Rows.fallDue(oneMore.id());
            assertThat(sink.takenOf(oneMore.id())).hasSize(1);
        });
    }

    @Test
    void norInADay() {
        for (int sent = 0; sent < PER_DAY; sent++) {
            if (sent > 0 && sent % PER_HOUR == 0) {
                time.passes(Duration.ofMinutes(61));
            }
            assertSent(Ask.code().to(person));
        }
        time.passes(Duration.ofMinutes(61));
        var oneMore = Ask.code().to(person);
        askers.ask(oneMore);

        await().untilAsserted(
                        () -> assertThat(Rows.state(oneMore.id(), oneMore.id())).isEqualTo("failed"));
        assertThat(sink.takenOf(oneMore.id())).isEmpty();
    }

    @Test
    void aRecipientIsForgottenAfterThirtyDaysUnlessTheyWantNoMessages() {
        var other = Ask.number();
        assertSent(Ask.code().to(person));
        assertSent(Ask.code().to(other));
        Texting.says(other, "STOP");
        time.passes(Duration.ofDays(3));
        forgets(person, "recipient_notice");
        forgets(other, "recipient_notice");
        forgets(other, "recipient_said");
        assertThat(rows(person, "recipient")).isEqualTo(1);

        time.passes(Duration.ofDays(28));

        forgets(person, "recipient");
        await().untilAsserted(() -> assertThat(Rows.due(id(person))).isZero());
        Rows.fallDue(id(other));
        await().during(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(rows(other, "recipient")).isEqualTo(1));
    }

    private void forgets(Address who, String table) {
        await().untilAsserted(() -> {
            Rows.fallDue(id(who));
            assertThat(rows(who, table)).isZero();
        });
    }

    private void assertSent(Ask notice) {
        askers.ask(notice);
        await().pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertThat(sink.takenOf(notice.id())).hasSize(1));
    }

    private void optOut(UUID message) {
        recipients.opt(person, true, message);
    }

    private static int rows(Address who, String table) {
        return Rows.of(id(who), table).size();
    }

    private static UUID id(Address who) {
        return Known.id(who);
    }
}
