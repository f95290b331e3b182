package org.trellis.dispatch.notices;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
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
import org.trellis.dispatch.inbound.Texting;

/// What happens when a gateway does not answer, answers no, or dies in the middle.
@QuarkusTest
class GatewayDownTest {

    @Inject
    Askers askers;

    @Inject
    Sink sink;

    @Inject
    MovableTime time;

    @Inject
    Stage stage;

    @BeforeEach
    void allIsWell() {
        stage.isSet();
    }

    @Test
    void noticesWaitWhileItIsDownAndLeaveByThemselvesWhenItIsBack() {
        sink.is(Sink.Mood.DOWN);
        var group = Keeper.group();
        var notice = Ask.stillRight(group.id());
        askers.ask(notice);

        soon(() -> assertThat(Keeper.channel("sms")).isEqualTo("slow"));
        given().basePath(Keeper.API).get("/channels").then().body("items[0].since", notNullValue());
        assertThat(Keeper.channel("email")).isEqualTo("working");
        assertThat(group.latest()).isEqualTo("queued");
        assertThat(sink.takenOf(notice.id())).isEmpty();

        sink.is(Sink.Mood.WELL);
        soon(() -> assertThat(sink.takenOf(notice.id())).hasSize(1));
        soon(() -> assertThat(group.latest()).isEqualTo("sent"));
        assertThat(Keeper.channel("sms")).isEqualTo("working");
        await().untilAsserted(() -> assertThat(Facts.of(notice.id()))
                .singleElement()
                .satisfies(fact -> assertThat(fact).startsWith("trellis.notice.sent " + group.id())));
    }

    @Test
    void whoeverWantsNoMessagesMeanwhileGetsNone() {
        sink.is(Sink.Mood.DOWN);
        var notice = Ask.stillRight(Keeper.group().id());
        askers.ask(notice);
        await().untilAsserted(() ->
                assertThat(Rows.state(notice.organisation(), notice.id())).isEqualTo("sending"));
        Texting.says(notice.to(), "STOP");
        sink.is(Sink.Mood.WELL);

        soon(() -> assertThat(Rows.state(notice.organisation(), notice.id())).isEqualTo("opted-out"));
        assertThat(sink.takenOf(notice.id())).isEmpty();
    }

    @Test
    void oneThatItTookBeforeItDiedIsNotSentAgain() {
        sink.is(Sink.Mood.TAKES_AND_DIES);
        var code = Ask.code();
        askers.ask(code);

        await().untilAsserted(() -> assertThat(sink.takenOf(code.id())).hasSize(1));
        soon(() -> assertThat(Rows.state(code.id(), code.id())).isEqualTo("sent"));
        assertThat(sink.takenOf(code.id())).hasSize(1);
    }

    @Test
    void oneThatItDidNotTakeBeforeItDiedIsSentAgain() {
        sink.is(Sink.Mood.DIES);
        var code = Ask.code();
        askers.ask(code);

        soon(() -> assertThat(sink.takenOf(code.id())).hasSize(1));
        soon(() -> assertThat(Rows.state(code.id(), code.id())).isEqualTo("sent"));
        assertThat(sink.takenOf(code.id())).hasSize(1);
    }

    @Test
    void aRefusalIsTheEnd() {
        sink.is(Sink.Mood.REFUSES);
        var group = Keeper.group();
        var notice = Ask.stillRight(group.id());
        askers.ask(notice);

        await().untilAsserted(() -> assertThat(group.latest()).isEqualTo("failed"));
        group.log()
                .body("items[0].why", equalTo("address-refused"))
                .body("items[0].inWords", startsWith("Not sent: the number"));
        assertThat(Keeper.channel("sms")).isEqualTo("working");
        await().untilAsserted(() -> assertThat(Facts.of(notice.id()))
                .singleElement()
                .satisfies(fact -> assertThat(fact).contains("trellis.notice.failed", "address-refused")));
    }

    @Test
    void whatIsOfNoMoreUseIsGivenUp() {
        sink.is(Sink.Mood.DOWN);
        var code = Ask.code();
        askers.ask(code);
        soon(() -> assertThat(Keeper.channel("sms")).isEqualTo("slow"));

        time.passes(Duration.ofHours(3));

        soon(() -> assertThat(Rows.state(code.id(), code.id())).isEqualTo("failed"));
        sink.is(Sink.Mood.WELL);
        assertThat(sink.takenOf(code.id())).isEmpty();
    }

    @Test
    void aNoticeThatIsUnderWayElsewhereIsLeftAloneUntilItsTimeIsOver() throws Exception {
        sink.is(Sink.Mood.DOWN);
        var code = Ask.code();
        askers.ask(code);
        await().untilAsserted(() -> assertThat(Rows.state(code.id(), code.id())).isEqualTo("sending"));
        underWayUntil(code.id(), time.instant().plus(Duration.ofMinutes(20)));
        stage.isSet();

        await().during(Duration.ofSeconds(3)).untilAsserted(() -> {
            Rows.fallDue(code.id());
            assertThat(sink.takenOf(code.id())).isEmpty();
        });

        time.passes(Duration.ofMinutes(21));
        soon(() -> assertThat(sink.takenOf(code.id())).hasSize(1));
    }

    private static void underWayUntil(UUID code, Instant until) throws SQLException {
        try (var app = Rows.actingAs(code)) {
            app.createStatement().executeUpdate("update notice set sending_until = '" + until + "'");
            app.commit();
        }
    }

    /// The tests' clock runs ahead of the database's: what is to be tried again falls due when a test says so.
    private static void soon(ThrowingRunnable happens) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(300))
                .untilAsserted(() -> {
                    Rows.fallDue(SendsNotices.KIND);
                    happens.run();
                });
    }
}
