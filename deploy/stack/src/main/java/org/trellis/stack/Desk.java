package org.trellis.stack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/// The launcher's own small HTTP server, on this machine only: messages to read (`GET /messages`), text messages
/// handed over (`POST /sms`) and asked for by their id (`GET /sms/<id>`), and processes to stop, kill and start for the
/// fault tests (`POST /processes/<name>/<stop|kill|start>` with the header `Trellis-Stack`, which no web page can
/// send).
final class Desk {

    private static final int LARGEST_SMS = 65_536;
    private static final String SMS = "/sms/";
    private static final Pattern MOST = Pattern.compile("most=([0-9]{1,6})");

    private final Messages messages;
    private final Acts acts;
    private final HttpServer server;

    /// Stops, kills or starts a process; throws a [StackException] that says why not.
    interface Acts {

        void act(String process, String what);
    }

    Desk(String host, Port port, Messages messages, Acts acts) {
        this.messages = messages;
        this.acts = acts;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(host), port.number()), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
    }

    void start() {
        server.start();
    }

    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        switch (exchange.getRequestMethod() + " " + path) {
            case "GET /messages" -> send(exchange, 200, messages.newestFirst(most(exchange)));
            case "POST /sms" -> takeSms(exchange);
            default -> {
                if (exchange.getRequestMethod().equals("GET") && path.startsWith(SMS)) {
                    var known = messages.has(path.substring(SMS.length()));
                    send(exchange, known ? 200 : 404, known ? "taken" : "not here");
                } else if (path.startsWith("/processes/")
                        && exchange.getRequestHeaders().containsKey("Trellis-Stack")) {
                    actOnProcess(exchange, path.split("/"));
                } else {
                    send(exchange, 404, "There is /messages, /sms, /sms/<id> and /processes/<name>/<stop|kill|start>.");
                }
            }
        }
    }

    private static int most(HttpExchange exchange) {
        var query = exchange.getRequestURI().getQuery();
        var asked = MOST.matcher(query == null ? "" : query);
        return asked.matches() ? Integer.parseInt(asked.group(1)) : Messages.SHOWN;
    }

    private void takeSms(HttpExchange exchange) throws IOException {
        var type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type == null || !type.startsWith("application/json")) {
            send(exchange, 415, "A text message is JSON: {\"id\": \"…\", \"to\": \"…\", \"text\": \"…\"}");
            return;
        }
        messages.keepSms(exchange.getRequestBody().readNBytes(LARGEST_SMS));
        send(exchange, 202, "kept");
    }

    private void actOnProcess(HttpExchange exchange, String[] path) throws IOException {
        try {
            acts.act(path.length > 2 ? path[2] : "", path.length == 4 ? path[3] : "");
            send(exchange, 200, "done");
        } catch (StackException e) {
            send(exchange, 409, e.getMessage());
        }
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        send(exchange, status, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders()
                    .set(
                            "Content-Type",
                            status == 200 && body[0] == '{' ? "application/json" : "text/plain; charset=utf-8");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
