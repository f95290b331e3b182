package org.trellis.dispatch.gateways;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.addresses.Address;

/// What is said to GOV.UK Notify and understood of it, by the documents of its API.
class NotifyGatewayTest {

    private static final String KEY = "test-" + UUID.randomUUID() + "-" + UUID.randomUUID();
    private static final String SMS_TEMPLATE = UUID.randomUUID().toString();
    private static final String EMAIL_TEMPLATE = UUID.randomUUID().toString();

    private final WireMockServer notify = new WireMockServer(options().dynamicPort());
    private final UUID reference = UUID.randomUUID();
    private Gateway gateway;

    private record Settings(URI url) implements GatewaySettings.Notify {

        @Override
        public Optional<String> apiKey() {
            return Optional.of(KEY);
        }

        @Override
        public Optional<String> smsTemplate() {
            return Optional.of(SMS_TEMPLATE);
        }

        @Override
        public Optional<String> emailTemplate() {
            return Optional.of(EMAIL_TEMPLATE);
        }
    }

    @BeforeEach
    void start() {
        notify.start();
        gateway = NotifyGateway.with(new Settings(URI.create(notify.baseUrl())));
    }

    @AfterEach
    void stop() {
        notify.stop();
    }

    @Test
    void aTextMessageIsHandedOverUnderItsReference() {
        answersSms(okJson("""
                {"id":"%s","reference":"%s","content":{"body":"Your code","from_number":"Trellis"},
                 "uri":"x","template":{"id":"%s","version":1,"uri":"x"}}""".formatted(UUID.randomUUID(), reference, SMS_TEMPLATE))
                .withStatus(201));

        assertThat(gateway.send(sms())).isEqualTo(new Answer.Taken());

        notify.verify(postRequestedFor(urlEqualTo("/v2/notifications/sms"))
                .withRequestBody(equalToJson("""
                {"phone_number":"+447700900123","template_id":"%s","reference":"%s",
                 "personalisation":{"body":"Your code"}}""".formatted(SMS_TEMPLATE, reference))));
    }

    @Test
    void aMailHasItsSubjectToo() {
        notify.stubFor(post("/v2/notifications/email")
                .willReturn(okJson("""
                {"id":"%s","reference":"%s","content":{"body":"b","subject":"s","from_email":"x@gov.uk"},
                 "uri":"x","template":{"id":"%s","version":1,"uri":"x"}}""".formatted(UUID.randomUUID(), reference, EMAIL_TEMPLATE))
                        .withStatus(201)));

        var mail = new Message(
                reference,
                Channel.EMAIL,
                new Address(Address.Kind.EMAIL, "someone@example.org"),
                new Text("Your Trellis code", "It is 1"));
        assertThat(gateway.send(mail)).isEqualTo(new Answer.Taken());

        notify.verify(postRequestedFor(urlEqualTo("/v2/notifications/email"))
                .withRequestBody(equalToJson("""
                {"email_address":"someone@example.org","template_id":"%s","reference":"%s",
                 "personalisation":{"subject":"Your Trellis code","body":"It is 1"}}""".formatted(EMAIL_TEMPLATE, reference))));
    }

    @Test
    void aNumberThatItNeverTakesIsRefusedForGood() {
        answersSms(error(400, "ValidationError", "phone_number Not enough digits"));

        assertThat(gateway.send(sms())).isEqualTo(new Answer.Refused("address-refused"));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 429, 500, 502, 503})
    void whateverElseItSaysIsTriedAgain(int status) {
        answersSms(error(status, "SomeError", "+447700900123 is not to be logged"));

        assertThat(gateway.send(sms())).isEqualTo(new Answer.NotNow("status " + status));
    }

    @Test
    void aBrokenAnswerIsTriedAgain() {
        answersSms(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

        assertThat(gateway.send(sms())).isInstanceOf(Answer.NotNow.class);
    }

    @Test
    void itIsGivenUpOnWhenItDoesNotAnswer() {
        answersSms(aResponse().withStatus(201).withFixedDelay(20_000));
        var began = System.nanoTime();

        assertThat(gateway.send(sms())).isInstanceOf(Answer.NotNow.class);

        assertThat(System.nanoTime() - began)
                .isLessThan(Gateway.PATIENCE.plusSeconds(2).toNanos());
    }

    @Test
    void itIsAskedByReferenceWhatItHas() throws Exception {
        var one = """
                {"id":"%s","reference":"%s","type":"sms","status":"sending","body":"b","phone_number":"x",
                 "template":{"id":"%s","version":1,"uri":"x"},"created_at":"2026-11-25T10:00:00.000000Z"}""".formatted(UUID.randomUUID(), reference, SMS_TEMPLATE);
        has(okJson("{\"notifications\":[" + one + "],\"links\":{\"current\":\"x\"}}"));
        assertThat(gateway.find(Channel.SMS, reference)).isEqualTo(Known.YES);

        has(okJson("{\"notifications\":[],\"links\":{\"current\":\"x\"}}"));
        assertThat(gateway.find(Channel.SMS, reference)).isEqualTo(Known.NO);

        has(error(503, "SomeError", "x"));
        assertThatThrownBy(() -> gateway.find(Channel.SMS, reference))
                .isInstanceOf(Gateway.GatewayAway.class)
                .hasMessage("status 503");
    }

    private Message sms() {
        return new Message(
                reference, Channel.SMS, new Address(Address.Kind.PHONE, "+447700900123"), new Text(null, "Your code"));
    }

    private void answersSms(ResponseDefinitionBuilder answer) {
        notify.stubFor(post("/v2/notifications/sms").willReturn(answer));
    }

    private void has(ResponseDefinitionBuilder answer) {
        notify.stubFor(get(urlPathEqualTo("/v2/notifications"))
                .withQueryParam("reference", equalTo(reference.toString()))
                .willReturn(answer));
    }

    private static ResponseDefinitionBuilder error(int status, String error, String message) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody("{\"status_code\":%d,\"errors\":[{\"error\":\"%s\",\"message\":\"%s\"}]}"
                        .formatted(status, error, message));
    }
}
