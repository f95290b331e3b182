package org.trellis.dispatch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// A gateway of text messages that a test can have misbehave. What it took twice it has twice.
@ApplicationScoped
public class Sink {

    /// How it behaves.
    public enum Mood {
        WELL,
        /// Takes nothing, and says so.
        DOWN,
        /// Will never take this one.
        REFUSES,
        /// Takes the message, and dies before it says so.
        TAKES_AND_DIES,
        /// Dies before it took the message.
        DIES
    }

    public record Taken(UUID id, String to, String text) {}

    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final ObjectMapper json;
    private final int port;
    private HttpServer server;
    private volatile Mood mood = Mood.WELL;

    Sink(ObjectMapper json, @ConfigProperty(name = "test.sink.port") int port) {
        this.json = json;
        this.port = port;
    }

    void onStart(@Observes @Priority(1) StartupEvent event) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/sms", this::answer);
        server.start();
    }

    @PreDestroy
    void stop() {
        server.stop(0);
    }

    public void is(Mood how) {
        mood = how;
    }

    public List<Taken> takenOf(UUID notice) {
        return taken.stream().filter(t -> t.id().equals(notice)).toList();
    }

    public List<Taken> takenFor(String number) {
        return taken.stream().filter(t -> t.to().equals(number)).toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (mood == Mood.DOWN) {
                exchange.sendResponseHeaders(503, -1);
            } else if (exchange.getRequestMethod().equals("GET")) {
                var id = exchange.getRequestURI().getPath().replaceFirst(".*/", "");
                exchange.sendResponseHeaders(takenOf(UUID.fromString(id)).isEmpty() ? 404 : 200, -1);
            } else {
                take(exchange);
            }
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        var message = json.readValue(exchange.getRequestBody(), Taken.class);
        switch (mood) {
            case REFUSES -> exchange.sendResponseHeaders(400, -1);
            case DIES -> mood = Mood.WELL;
            case TAKES_AND_DIES -> {
                taken.add(message);
                mood = Mood.WELL;
            }
            default -> {
                taken.add(message);
                exchange.sendResponseHeaders(202, -1);
            }
        }
    }
}
