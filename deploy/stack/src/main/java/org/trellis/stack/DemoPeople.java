package org.trellis.stack;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// The people of the demo borough at work: each request carries the token of the one who sends it.
final class DemoPeople {

    private static final long TOKEN_SECONDS = 60;

    private record Token(String value, Instant fetched) {}

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Token> tokens = new HashMap<>();
    private final String portal;
    private final String keycloak;

    DemoPeople(String portal, String keycloak) {
        this.portal = portal;
        this.keycloak = keycloak;
    }

    HttpResponse<String> send(DemoStep step, String path, byte[] body, String key) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(portal + path))
                .method(step.method(), BodyPublishers.ofByteArray(body))
                .header("Authorization", "Bearer " + token(step.as()))
                .header("Content-Type", step.type() == null ? "application/json" : step.type())
                .header("Idempotency-Key", key);
        if (step.organisation() != null) {
            request.header("Trellis-Organisation", step.organisation());
        }
        return exchange(request.build());
    }

    private String token(String person) throws IOException {
        var known = tokens.get(person);
        if (known == null || known.fetched().plusSeconds(TOKEN_SECONDS).isBefore(Instant.now())) {
            known = new Token(fetch(person), Instant.now());
            tokens.put(person, known);
        }
        return known.value();
    }

    private String fetch(String person) throws IOException {
        var form = Map.of(
                "grant_type", "password",
                "client_id", "trellis-cli",
                "username", person,
                "password", Secrets.PASSWORD_OF_ALL,
                "scope", "openid organization:*");
        var answer =
                exchange(HttpRequest.newBuilder(URI.create(keycloak + "/realms/trellis/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form.entrySet().stream()
                                .map(field -> field.getKey() + "="
                                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&"))))
                        .build());
        if (answer.statusCode() != 200) {
            throw new StackException(person + " cannot sign in: " + answer.body());
        }
        return JsonMapper.builder()
                .build()
                .readTree(answer.body())
                .path("access_token")
                .asText();
    }

    private HttpResponse<String> exchange(HttpRequest request) throws IOException {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted", e);
        }
    }
}
