package org.trellis.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.time.LocalTime;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.trellis.addresses.Address;
import org.trellis.dispatch.inbound.Texting;
import org.trellis.dispatch.recipients.Known;

/// All that the service does, once through, by Kafka and HTTP, for organisations and people of its own.
final class Journey implements Runnable {

    private final Askers askers;
    private final Sink sink;
    private final Stage stage;
    private final MovableTime time;
    private Keeper group;
    private Address person;

    Journey(Askers askers, Sink sink, Stage stage, MovableTime time) {
        this.askers = askers;
        this.sink = sink;
        this.stage = stage;
        this.time = time;
    }

    @Override
    public void run() {
        group = Keeper.group();
        person = Ask.number();
        stage.isSet();
        var question = aQuestionIsAskedAndAnswered();
        nobodyIsWokenAtNight();
        thePersonWantsNoMore();
        allIsForgotten(question);
        itIsDestroyed();
    }

    private void itIsDestroyed() {
        time.becomes(LocalTime.of(23, 0));
        var late = Ask.stillRight(group.id());
        askers.ask(late);
        eventually(() -> assertThat(Rows.due(late.id())).isPositive());
        time.isNoon();
        assertThat(Rows.of(group.id(), "budget_used")).isNotEmpty();
        askers.destroys(group.id());
        eventually(() -> {
            for (var table : new String[] {"notice", "budget_used", "answer", "inbox"}) {
                assertThat(Rows.of(group.id(), table)).as(table).isEmpty();
            }
            assertThat(Rows.due(late.id())).isZero();
        });
    }

    /// A part by itself: the gateway takes its time, and most else does not have to wait for it.
    void aCodeArrivesThoughTheGatewayWasAway() {
        stage.isSet();
        person = Ask.number();
        sink.is(Sink.Mood.DOWN);
        var code = Ask.code().to(person);
        askers.ask(code);
        soon("send-notice", () -> assertThat(Keeper.channel("sms")).isEqualTo("slow"));
        sink.is(Sink.Mood.WELL);
        soon("send-notice", () -> assertThat(sink.takenOf(code.id())).hasSize(1));
        soon("send-notice", () -> assertThat(Rows.state(code.id(), code.id())).isEqualTo("sent"));
        assertThat(Keeper.channel("sms")).isEqualTo("working");
    }

    private Ask aQuestionIsAskedAndAnswered() {
        var question = Ask.stillRight(group.id()).to(person);
        askers.ask(question, question.id());
        askers.ask(question, question.id());
        eventually(() -> assertThat(sink.takenOf(question.id())).hasSize(1));
        eventually(() -> assertThat(group.latest()).isEqualTo("sent"));
        Texting.says(person, "1");
        eventually(() -> assertThat(Facts.of(question.id())).hasSize(2));
        return question;
    }

    private void nobodyIsWokenAtNight() {
        time.becomes(LocalTime.of(23, 0));
        var late = Ask.stillRight(group.id()).to(person);
        askers.ask(late);
        eventually(() -> assertThat(group.latest()).isEqualTo("waiting-quiet-hours"));
        time.isNoon();
    }

    private void thePersonWantsNoMore() {
        Texting.says(person, "STOP");
        var unwanted = Ask.stillRight(group.id()).to(person);
        askers.ask(unwanted);
        eventually(() -> assertThat(Rows.state(group.id(), unwanted.id())).isEqualTo("opted-out"));
        Texting.says(person, "START");
    }

    private void allIsForgotten(Ask question) {
        time.passes(Duration.ofDays(401));
        soon("forget-notice", () -> {
            assertThat(Rows.state(group.id(), question.id())).isEqualTo("none");
            assertThat(Rows.due(question.id())).isZero();
        });
        soon("forget-recipient", () -> {
            for (var table : new String[] {"recipient", "recipient_notice", "recipient_said"}) {
                assertThat(Rows.of(Known.id(person), table)).isEmpty();
            }
        });
        group.log().statusCode(200).body("items.findAll { it.id == '" + question.id() + "' }.size()", equalTo(0));
        eventually(() -> assertThat(Rows.waitingInTheOutbox()).isZero());
    }

    private void soon(String kind, ThrowingRunnable happens) {
        eventually(() -> {
            Rows.fallDue(kind);
            happens.run();
        });
    }

    private void eventually(ThrowingRunnable happens) {
        Awaitility.await().untilAsserted(happens);
    }
}
