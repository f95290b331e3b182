package org.trellis.directory.linkchecks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/// Somebody's web site, as this test wants it to be at the moment.
public final class Site implements AutoCloseable {

    /// What one path answers.
    private record Page(int status, Map<String, String> headers, String body) {}

    /// What was asked of it.
    public record Call(String method, String path, String userAgent) {}

    private final HttpServer server;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();

    public Site() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public Site says(String path, int status) {
        return says(path, status, Map.of(), "");
    }

    public Site says(String path, int status, Map<String, String> headers, String body) {
        pages.put(path, new Page(status, headers, body));
        return this;
    }

    public String at(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /// At the host of which the tests' settings say that it has invitations to chats.
    public String invitation(String path) {
        return "http://localhost:" + port() + path;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public List<Call> calls(String path) {
        return calls.stream().filter(call -> call.path().equals(path)).toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        calls.add(new Call(
                exchange.getRequestMethod(), path, exchange.getRequestHeaders().getFirst("User-Agent")));
        var page = pages.getOrDefault(path, new Page(404, Map.of(), ""));
        page.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        var body = page.body().getBytes(StandardCharsets.UTF_8);
        var isHead = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(page.status(), isHead || body.length == 0 ? -1 : body.length);
        try (var out = exchange.getResponseBody()) {
            if (!isHead) {
                out.write(body);
            }
        } catch (IOException cutOff) {
            // Whoever asked had read enough.
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
