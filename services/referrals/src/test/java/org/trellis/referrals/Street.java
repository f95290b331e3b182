package org.trellis.referrals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.trellis.testing.AddressKeys;
import org.trellis.testing.Letters;

/// Somebody of a street, with the link that they were sent; what directory passes on is opened as dispatch would.
public record Street(UUID connector, String token) {

    public static final String TOPIC = "trellis.referrals.telling.v1";

    private static final ObjectMapper JSON = new ObjectMapper();

    public static ValidatableResponse handsOn(Party by, String referral, UUID connector) {
        return by.asks()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("connectorId", connector))
                .post("/referrals/{id}/hand-ons", referral)
                .then();
    }

    public static ValidatableResponse list(Party by, String referral) {
        return by.asks().get("/referrals/{id}/hand-ons", referral).then();
    }

    /// Somebody to whom it was handed just now, and nothing before.
    public static Street of(Party by, String referral) {
        var connector = UUID.randomUUID();
        handsOn(by, referral, connector).statusCode(201);
        return of(connector, 1);
    }

    /// By the newest of so many links.
    public static Street of(UUID connector, int links) {
        var link = told(connector, "hand-on", links).getLast().get("link");
        return new Street(connector, link.replaceFirst(".*/street/", ""));
    }

    public ValidatableResponse looks(String browser) {
        return Party.nobodyAsks()
                .headers(with(browser))
                .get("/hand-on/{token}", token)
                .then();
    }

    public ValidatableResponse wantsCode() {
        return Party.nobodyAsks().post("/hand-on/{token}/code", token).then();
    }

    /// The code that came once so many had been asked for.
    public String code(int codes) {
        wantsCode().statusCode(204);
        return told(connector, "hand-on-code", codes).getLast().get("code");
    }

    public ValidatableResponse types(String code) {
        return Party.nobodyAsks()
                .body(Map.of("code", code))
                .post("/hand-on/{token}/browser", token)
                .then();
    }

    /// A browser that is known, after so many codes.
    public String browser(int codes) {
        return types(code(codes)).statusCode(200).extract().path("browser");
    }

    public ValidatableResponse does(String browser, String step, Map<String, String> more) {
        var said = new HashMap<>(more);
        said.put("step", step);
        return Party.nobodyAsks()
                .headers(with(browser))
                .body(said)
                .post("/hand-on/{token}/steps", token)
                .then();
    }

    public ValidatableResponse does(String browser, String step) {
        return does(browser, step, Map.of());
    }

    /// All that was said on the topic of tellings which names this, as everybody there can read it.
    public static List<String> inClear(Object name) {
        return Letters.in(TOPIC).stream()
                .map(letter -> new String(letter.value(), StandardCharsets.UTF_8))
                .filter(text -> text.contains(name.toString()))
                .toList();
    }

    private static List<Map<String, String>> told(UUID connector, String text, int count) {
        return Awaitility.await()
                .until(
                        () -> Letters.in(TOPIC).stream()
                                .map(Street::json)
                                .filter(told ->
                                        told.path("connectorId").asText().equals(connector.toString())
                                                && told.path("text").asText().equals(text))
                                .map(Street::words)
                                .toList(),
                        found -> found.size() >= count);
    }

    private static Map<String, String> words(JsonNode told) {
        return AddressKeys.unseal()
                .words(
                        UUID.fromString(told.path("noticeId").asText()),
                        told.path("words").asText());
    }

    private static JsonNode json(ConsumerRecord<String, byte[]> letter) {
        try {
            return JSON.readTree(letter.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> with(String browser) {
        return browser == null ? Map.of() : Map.of("Trellis-Browser", browser);
    }
}
