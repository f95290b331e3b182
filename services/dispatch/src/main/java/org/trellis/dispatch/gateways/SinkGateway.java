package org.trellis.dispatch.gateways;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/// Hands messages to the local stack's sink, where a developer reads them.
final class SinkGateway implements Gateway {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final URI url;

    SinkGateway(URI url) {
        this.url = url;
    }

    @Override
    public Known find(Channel channel, UUID reference) throws GatewayAway {
        try {
            var answer = call(HttpRequest.newBuilder(url.resolve("/sms/" + reference)));
            return switch (answer) {
                case 200 -> Known.YES;
                case 404 -> Known.NO;
                default -> throw new GatewayAway("status " + answer);
            };
        } catch (IOException e) {
            throw new GatewayAway(e.getClass().getSimpleName());
        }
    }

    @Override
    public Answer send(Message message) {
        try {
            var answer = call(HttpRequest.newBuilder(url.resolve("/sms"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body(message))));
            return switch (answer) {
                case 202 -> new Answer.Taken();
                case 400 -> new Answer.Refused("address-refused");
                default -> new Answer.NotNow("status " + answer);
            };
        } catch (IOException e) {
            return new Answer.NotNow(e.getClass().getSimpleName());
        }
    }

    private int call(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static String body(Message message) throws JsonProcessingException {
        return JSON.writeValueAsString(Map.of(
                "id", message.reference(),
                "to", message.to().value(),
                "text", message.text().body()));
    }
}
