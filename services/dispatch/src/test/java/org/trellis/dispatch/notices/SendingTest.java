package org.trellis.dispatch.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.contracts.dispatch.NoticeEvent;
import org.trellis.dispatch.Ask;
import org.trellis.dispatch.Askers;
import org.trellis.dispatch.MovableTime;
import org.trellis.dispatch.Rows;
import org.trellis.dispatch.Sink;
import org.trellis.dispatch.Stage;
import org.trellis.testing.AddressKeys;
import org.trellis.testing.Letters;

/// A notice on Kafka becomes a message, once.
@QuarkusTest
class SendingTest {

    private static final String DEAD = Askers.TOPIC + ".dead.dispatch";

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
    void aCodeReachesItsNumber() {
        var code = Ask.code();

        askers.ask(code);

        await().untilAsserted(() -> assertThat(sink.takenOf(code.id())).hasSize(1));
        var taken = sink.takenOf(code.id()).getFirst();
        assertThat(taken.to()).isEqualTo(code.to().value());
        assertThat(taken.text())
                .startsWith("314159 is your Trellis code.")
                .contains(code.words().get("link"));
        await().untilAsserted(() -> assertThat(Rows.state(code.id(), code.id())).isEqualTo("sent"));
    }

    @Test
    void itIsWrittenInTheLanguageThatWasAskedFor() {
        var code = Ask.code().in("cy");

        askers.ask(code);

        await().untilAsserted(() -> assertThat(sink.takenOf(code.id()))
                .singleElement()
                .satisfies(taken -> assertThat(taken.text()).startsWith("314159 yw eich cod Trellis.")));
    }

    @Test
    void aMessageThatKafkaDeliversAgainIsSentOnce() {
        var code = Ask.code();
        var message = UUID.randomUUID();
        var after = Ask.code();

        askers.ask(code, message);
        askers.ask(code, message);
        askers.ask(code);
        askers.ask(after);

        await().untilAsserted(() -> assertThat(sink.takenOf(after.id())).hasSize(1));
        await().during(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(sink.takenOf(code.id())).hasSize(1));
    }

    @Test
    void nothingThatItSaysStandsInTheDatabase() {
        var code = Ask.code().with(Map.of("code", "271828", "minutes", "10", "link", "https://trellis.example/l/zzz"));
        sink.is(Sink.Mood.DOWN);

        askers.ask(code);

        await().untilAsserted(() -> assertThat(Rows.of(code.id(), "notice")).hasSize(1));
        assertThat(Rows.of(code.id(), "notice").getFirst())
                .doesNotContain(code.to().value(), code.to().value().substring(3), "271828", "zzz");
    }

    @Test
    void whatCanNeverBeSentGoesToTheDeadLetters() {
        var unknown = Ask.code().as("no-such-text");
        var tooFewWords = Ask.code().with(Map.of("code", "1"));
        var toAMailbox = Ask.code().by("email", Ask.number());
        var another = UUID.randomUUID();

        askers.ask(unknown);
        askers.ask(tooFewWords);
        askers.ask(toAMailbox);
        askers.say(UUID.randomUUID(), "trellis.notice.sung", null, another, "{}".getBytes());

        var mine = Set.of(
                unknown.id().toString(),
                tooFewWords.id().toString(),
                toAMailbox.id().toString(),
                another.toString());
        await().untilAsserted(() ->
                assertThat(lettersOf(mine)).extracting(ConsumerRecord::key).containsExactlyInAnyOrderElementsOf(mine));
        assertThat(lettersOf(mine))
                .allSatisfy(letter ->
                        assertThat(Letters.header(letter, "dead-letter-reason")).startsWith("The message "));
    }

    @Test
    void twoServicesWriteItAndNeitherReadsTheOthersWords() {
        var whole = twoWrite(Map.of("code", "271828"), Map.of("organisation", "Hollin Street"));
        var twice = twoWrite(Map.of("code", "271828", "organisation", "Us"), Map.of("organisation", "Them"));

        askers.ask(whole);
        askers.ask(twice);

        await().untilAsserted(() -> assertThat(sink.takenOf(whole.noticeId()))
                .singleElement()
                .satisfies(taken -> assertThat(taken.text()).contains("271828", "Hollin Street")));
        await().untilAsserted(() -> assertThat(lettersOf(Set.of(twice.noticeId().toString())))
                .singleElement()
                .satisfies(letter ->
                        assertThat(Letters.header(letter, "dead-letter-reason")).contains("from both")));
    }

    private NoticeEvent.Asked twoWrite(Map<String, String> one, Map<String, String> other) {
        var id = UUID.randomUUID();
        var seal = AddressKeys.seal();
        return new NoticeEvent.Asked(
                id,
                "hand-on-code",
                "en",
                "sms",
                seal.address(Ask.number()),
                seal.words(id, one),
                true,
                time.instant().plus(Duration.ofHours(1)),
                seal.words(id, other));
    }

    // Other tests leave letters of their own.
    private static List<ConsumerRecord<String, byte[]>> lettersOf(Set<String> keys) {
        return Letters.in(DEAD).stream()
                .filter(letter -> keys.contains(letter.key()))
                .toList();
    }

    @Test
    void whatCameTooLateIsNotSent() {
        var late = Ask.code().until(time.instant().minusSeconds(1));

        askers.ask(late);

        await().untilAsserted(() -> assertThat(Rows.state(late.id(), late.id())).isEqualTo("failed"));
        assertThat(sink.takenOf(late.id())).isEmpty();
    }
}
