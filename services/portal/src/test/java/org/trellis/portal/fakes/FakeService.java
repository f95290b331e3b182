package org.trellis.portal.fakes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A neighbour of the portal with real HTTP and made-up answers. By hand rather than by a stubbing tool, because the
/// answers follow from one another: what was sent by one test stands in the inbox that the same test then reads.
public class FakeService implements AutoCloseable {

    public static final ObjectMapper JSON = new ObjectMapper();

    /// One request as it arrived.
    public record Call(
            String method,
            String path,
            Map<String, String> query,
            Map<String, String> headers,
            String text,
            List<String> parts) {

        public String part(int number) {
            return parts.get(number);
        }

        public JsonNode json() {
            try {
                return text.startsWith("{") ? JSON.readTree(text) : MissingNode.getInstance();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public String header(String name) {
            return headers.get(name.toLowerCase(java.util.Locale.ROOT));
        }

        Call with(List<String> found) {
            return new Call(method, path, query, headers, text, found);
        }
    }

    /// One answer; a body that is text goes out as it is, anything else as JSON.
    public record Answer(int status, Object body, Map<String, String> headers) {

        public static Answer ok(Object body) {
            return new Answer(200, body, Map.of());
        }

        public static Answer of(int status, Object body) {
            return new Answer(status, body, Map.of());
        }

        public static Answer problem(int status, String code, String detail) {
            return problem(status, code, detail, List.of());
        }

        public static Answer problem(int status, String code, String detail, List<Map<String, String>> errors) {
            var body = Map.of(
                    "type", "urn:trellis:problem:" + code,
                    "title", code,
                    "status", status,
                    "code", code,
                    "detail", detail,
                    "errors", errors);
            return new Answer(status, body, Map.of("Content-Type", "application/problem+json"));
        }
    }

    public interface Handler {
        Answer answer(Call call);
    }

    private record Route(String method, Pattern path, Handler handler) {}

    private final List<Route> routes = new ArrayList<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    FakeService(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    public Call lastCall(String method, String path) {
        return calls.reversed().stream()
                .filter(call -> call.method().equals(method) && call.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody called " + method + " " + path));
    }

    /// How often somebody called it.
    public long calls(String method, String path) {
        return calls.stream()
                .filter(call -> call.method().equals(method) && call.path().equals(path))
                .count();
    }

    final void on(String method, String path, Handler handler) {
        routes.add(new Route(method, Pattern.compile(path), handler));
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var call = read(exchange);
            calls.add(call);
            var answer = answer(call);
            var body = answer.body() == null
                    ? new byte[0]
                    : answer.body() instanceof String text
                            ? text.getBytes(StandardCharsets.UTF_8)
                            : JSON.writeValueAsBytes(answer.body());
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Answer answer(Call call) {
        for (var route : routes) {
            var matcher = route.path().matcher(call.path());
            if (route.method().equals(call.method()) && matcher.matches()) {
                var parts = new ArrayList<String>();
                for (int i = 1; i <= matcher.groupCount(); i++) {
                    parts.add(matcher.group(i));
                }
                return route.handler().answer(call.with(parts));
            }
        }
        return Answer.problem(404, "not-found", "There is nothing here.");
    }

    private static Call read(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().toLowerCase(java.util.Locale.ROOT),
                        entry -> entry.getValue().getFirst()));
        var text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var uri = exchange.getRequestURI();
        return new Call(exchange.getRequestMethod(), uri.getPath(), form(uri.getRawQuery()), headers, text, List.of());
    }

    static Map<String, String> form(String query) {
        return query == null || query.isEmpty()
                ? Map.of()
                : Arrays.stream(query.split("&"))
                        .map(pair -> pair.split("=", 2))
                        .collect(Collectors.toMap(
                                pair -> decoded(pair[0]),
                                pair -> pair.length > 1 ? decoded(pair[1]) : "",
                                (a, _) -> a));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
