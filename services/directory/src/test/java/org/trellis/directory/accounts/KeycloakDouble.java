package org.trellis.directory.accounts;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Answers as Keycloak's admin API does, over HTTP, for the few requests that directory makes. The journeys use a real
/// one; here a test can say who somebody is, and take sign-in away.
///
/// A test reaches it over HTTP too, since the tests' classes are loaded again, beside the ones that start it.
public class KeycloakDouble implements QuarkusTestResourceLifecycleManager {

    private static final String ADDRESS = "test.keycloak.admin";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Set<String>>> MEMBERS = new TypeReference<>() {};

    private final KeycloakOrganisations organisations = new KeycloakOrganisations();
    private HttpServer server;
    private volatile boolean away;
    private volatile String deafTo = "";

    /// Sign-in stops answering (every request gets 503), or answers again.
    public static void isAway(boolean away) {
        control("away", away);
    }

    /// Requests of this method get 503: sign-in went away half-way. `""` ends it.
    public static void isDeafTo(String method) {
        control("deaf", method);
    }

    /// Keycloak knows this person, with these attributes.
    public static void knows(String person, Map<String, String> attributes) {
        control("person", Map.of("id", person, "attributes", attributes));
    }

    /// This organisation exists there, with this member in this role.
    public static void member(UUID organisation, String person, Role role) {
        control("member", Map.of("organisation", organisation, "person", person, "role", role.word()));
    }

    /// Who belongs to an organisation there, with the names of the groups that each is in.
    public static Map<String, Set<String>> members(UUID organisation) {
        var found = control("members", Map.of("organisation", organisation));
        return JSON.convertValue(found, MEMBERS);
    }

    /// This person runs the platform too.
    public static void isOperator(String person) {
        control("operator", Map.of("person", person));
    }

    /// Whether there was an account of this person, and is none any more.
    public static boolean isDeleted(String person) {
        return control("deleted", Map.of("person", person)).asBoolean();
    }

    /// How many times all sessions of a person were ended.
    public static int signOuts(String person) {
        return control("sign-outs", Map.of("person", person)).asInt();
    }

    private static JsonNode control(String what, Object body) {
        try {
            var request = HttpRequest.newBuilder(URI.create(System.getProperty(ADDRESS) + "/control/" + what))
                    .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                    .build();
            try (var client = HttpClient.newHttpClient()) {
                return JSON.readTree(
                        client.send(request, BodyHandlers.ofString()).body());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
        var address = "http://127.0.0.1:" + server.getAddress().getPort();
        System.setProperty(ADDRESS, address);
        return Map.of("quarkus.keycloak.admin-client.server-url", address);
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var body = read(exchange);
            if (path.equals("/control/away")) {
                away = body.asBoolean();
                send(exchange, new KeycloakOrganisations.Answer(200, true));
            } else if (path.equals("/control/deaf")) {
                deafTo = body.asText();
                send(exchange, new KeycloakOrganisations.Answer(200, true));
            } else if (path.startsWith("/control/")) {
                send(exchange, organisations.control(path.substring("/control/".length()), body));
            } else if (away || exchange.getRequestMethod().equals(deafTo)) {
                send(exchange, new KeycloakOrganisations.Answer(503, Map.of()));
            } else if (path.endsWith("/token")) {
                send(
                        exchange,
                        new KeycloakOrganisations.Answer(
                                200, Map.of("access_token", "double", "expires_in", 600, "token_type", "Bearer")));
            } else {
                var steps = List.of(path.replace("/admin/realms/trellis/", "").split("/"));
                var query = exchange.getRequestURI().getQuery();
                send(exchange, organisations.answer(exchange.getRequestMethod(), steps, query, body));
            }
        }
    }

    // The client sends a person's id bare, without quotes.
    private static JsonNode read(HttpExchange exchange) throws IOException {
        var text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var isJson = text.isEmpty() || text.matches("(?s)\\s*([\\[{\"].*|true|false)");
        return isJson ? JSON.readTree(text) : TextNode.valueOf(text);
    }

    private static void send(HttpExchange exchange, KeycloakOrganisations.Answer answer) throws IOException {
        var body = JSON.writeValueAsBytes(answer.body());
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        if (answer.status() == 204) {
            exchange.sendResponseHeaders(204, -1);
            return;
        }
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
    }
}
