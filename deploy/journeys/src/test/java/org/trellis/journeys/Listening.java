package org.trellis.journeys;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/// A partner's own system, on this machine, that takes webhooks while it is up.
final class Listening implements AutoCloseable {

    /// One message as it came.
    record Heard(Map<String, List<String>> headers, String body) {

        String id() {
            return headers.get("webhook-id").getFirst();
        }

        JsonPath json() {
            return JsonPath.from(body);
        }

        boolean isSignedWith(String secret) {
            try {
                new Webhook(secret).verify(body, headers);
                return true;
            } catch (WebhookVerificationException | EmptyWebhookSecretException e) {
                return false;
            }
        }
    }

    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile boolean isUp = true;

    Listening() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", this::hear);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/trellis";
    }

    void isDown() {
        isUp = false;
    }

    void isUpAgain() {
        isUp = true;
    }

    /// What it took, of this type and about this.
    List<Heard> of(String type, String about) {
        return heard.stream()
                .filter(one ->
                        one.json().getString("type").equals(type) && one.body().contains(about))
                .toList();
    }

    private void hear(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = new HashMap<String, List<String>>();
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (isUp) {
                heard.add(new Heard(headers, body));
            }
            exchange.sendResponseHeaders(isUp ? 204 : 503, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
