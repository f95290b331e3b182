package org.trellis.dispatch.inbound;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.addresses.Address;
import org.trellis.dispatch.Ask;
import org.trellis.dispatch.Askers;
import org.trellis.dispatch.Facts;
import org.trellis.dispatch.Keeper;
import org.trellis.dispatch.MovableTime;
import org.trellis.dispatch.Outside;
import org.trellis.dispatch.Sink;
import org.trellis.dispatch.Stage;

/// What a person writes back is acted on once, and only when the gateway proves itself.
@QuarkusTest
class InboundResourceTest {

    @Inject
    Askers askers;

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
    @CsvSource({"1,1", "2,2", "yes,1", "No.,2", "IE,1", "na,2", "' 1 ',1", "Nac ydy,2"})
    void anAnswerGoesToTheOrganisationThatAsked(String said, String choice) {
        var question = asked();

        Texting.says(person, said);

        await().untilAsserted(() -> assertThat(Facts.of(question.id()))
                .filteredOn(fact -> fact.contains("answered"))
                .singleElement()
                .satisfies(fact -> assertThat(fact)
                        .startsWith("trellis.notice.answered " + group.id())
                        .contains("\"choice\": \"" + choice + "\"")));
    }

    @Test
    void theLatestQuestionIsTheOneThatIsAnswered() {
        var first = asked();
        var other = Keeper.group();
        var second = Ask.stillRight(other.id()).to(person);
        time.passes(Duration.ofMinutes(1));
        askers.ask(second);
        await().untilAsserted(() -> assertThat(sink.takenOf(second.id())).hasSize(1));

        Texting.says(person, "1");

        await().untilAsserted(() -> assertThat(answersTo(second)).isEqualTo(1));
        assertThat(answersTo(first)).isZero();
    }

    @Test
    void anAnswerThatComesAgainIsOneAnswer() {
        var question = asked();
        var id = UUID.randomUUID().toString();
        var body = Texting.body(id, person, "1");

        Texting.signed(id, Instant.now(), body).statusCode(204);
        Texting.signed(id, Instant.now(), body).statusCode(204);
        Texting.withToken(Outside.CALLBACK_TOKEN, body).statusCode(204);
        Texting.says(person, "2");

        await().untilAsserted(() -> assertThat(Facts.of(question.id())).anyMatch(f -> f.contains("\"2\"")));
        assertThat(answersTo(question)).as("one 1 and one 2").isEqualTo(2);
    }

    @Test
    void anAnswerThatComesAgainAfterANewerQuestionStaysWhatItWas() {
        var first = asked();
        var id = UUID.randomUUID().toString();
        var body = Texting.body(id, person, "1");
        Texting.signed(id, Instant.now(), body).statusCode(204);
        time.passes(Duration.ofMinutes(1));
        var second = Ask.stillRight(Keeper.group().id()).to(person);
        askers.ask(second);
        await().untilAsserted(() -> assertThat(sink.takenOf(second.id())).hasSize(1));

        Texting.signed(id, Instant.now(), body).statusCode(204);

        assertNothingComes(second);
        assertThat(answersTo(first)).isEqualTo(1);
    }

    @Test
    void anAnswerAfterTwoDaysIsNone() {
        var question = asked();
        time.passes(Duration.ofHours(49));

        Texting.says(person, "1");

        assertNothingComes(question);
    }

    @Test
    void whatAsksForNothingIsForgottenWithoutAnAnswer() {
        var question = asked();
        var before = sink.takenFor(person.value()).size();

        Texting.says(person, "no idea, ring me on 07700 900999");
        Texting.says(person, "");
        Texting.says(Ask.number(), "1");

        assertNothingComes(question);
        assertThat(sink.takenFor(person.value())).hasSize(before);
    }

    @Test
    void nobodyButTheGatewayIsHeard() {
        var question = asked();
        var id = UUID.randomUUID().toString();
        var body = Texting.body(id, person, "1");

        refused(given().basePath(Keeper.API)
                .contentType("application/json")
                .body(body)
                .post("/inbound/sms")
                .then());
        refused(Texting.withToken("another-token", body));
        refused(Texting.signed(id, Instant.now().minus(Duration.ofMinutes(6)), body));
        refused(Texting.signed(id, Instant.now().plus(Duration.ofMinutes(6)), body));
        refused(given().basePath(Keeper.API)
                .contentType("application/json")
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(Instant.now().getEpochSecond()))
                .header("webhook-signature", "v1,bm90IGEgc2lnbmF0dXJl")
                .body(body)
                .post("/inbound/sms")
                .then());
        refused(given().basePath(Keeper.API)
                .contentType("application/json")
                .header("Trellis-Callback-Token", Outside.CALLBACK_TOKEN)
                .body(body)
                .post("/inbound/sms")
                .then());

        assertNothingComes(question);
    }

    @Test
    void whatCannotBeReadIsSaidWithoutRepeatingIt() {
        Texting.withToken(Outside.CALLBACK_TOKEN, "{\"id\":\"x\",\"message\":\"secret words\"")
                .statusCode(400)
                .body("code", equalTo("message-not-understood"))
                .body("detail", equalTo("Send JSON with id, source_number and message, as GOV.UK Notify does."));
    }

    private Ask asked() {
        var question = Ask.stillRight(group.id()).to(person);
        askers.ask(question);
        await().untilAsserted(() -> assertThat(sink.takenOf(question.id())).hasSize(1));
        return question;
    }

    private static void refused(io.restassured.response.ValidatableResponse answer) {
        answer.statusCode(403).body("code", equalTo("not-signed"));
    }

    private static long answersTo(Ask question) {
        return Facts.of(question.id()).stream()
                .filter(fact -> fact.contains("answered"))
                .count();
    }

    private static void assertNothingComes(Ask question) {
        await().during(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(answersTo(question)).isZero());
    }
}
