package org.trellis.dispatch;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/// A partner's own system, on this machine, that takes webhooks as it is told to.
public final class PartnersSystem implements AutoCloseable {

    /// One request as it came.
    public record Taken(Map<String, List<String>> headers, String body) {

        public String id() {
            return headers.get("webhook-id").getFirst();
        }

        public String header(String name) {
            return headers.get(name).getFirst();
        }

        public JsonPath json() {
            return JsonPath.from(body);
        }

        /// By the library of Standard Webhooks, as a partner would.
        public boolean isSignedWith(String secret) {
            try {
                new Webhook(secret).verify(body, headers);
                return true;
            } catch (WebhookVerificationException | EmptyWebhookSecretException e) {
                return false;
            }
        }
    }

    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final HttpServer server;
    private volatile int answers = 204;
    private volatile boolean isSilent;

    public PartnersSystem() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + port() + "/hooks?from=trellis";
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public List<Taken> taken() {
        return taken;
    }

    public List<Taken> taken(String type) {
        return taken.stream()
                .filter(one -> one.json().getString("type").equals(type))
                .toList();
    }

    public void answers(int status) {
        answers = status;
        isSilent = false;
    }

    /// Takes what comes, and says nothing.
    public void isSilent() {
        isSilent = true;
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = new java.util.HashMap<String, List<String>>();
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(), values));
            taken.add(new Taken(headers, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            if (isSilent) {
                end.await();
            }
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(answers, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
    }
}
