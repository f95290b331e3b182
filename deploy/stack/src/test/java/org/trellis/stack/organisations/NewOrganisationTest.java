package org.trellis.stack.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.stack.imports.FrontDoor;
import org.trellis.stack.imports.ListImport.Refused;
import org.trellis.stack.organisations.NewOrganisation.Wish;

class NewOrganisationTest {

    private static final List<String> SAID =
            List.of("council", "Eastmere Council", "E06999901", "liaison@eastmere.example", "Its web site", "");

    private HttpServer server;
    private String body;
    private String key;
    private String signedIn;
    private int status = 201;
    private String answer = "{\"name\":\"Eastmere Council\",\"kind\":\"council\",\"organisation\":\"the-id\","
            + "\"invited\":\"l•••@eastmere.example\"}";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/directory/v1/institutions/registrations", exchange -> {
            key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
            body = read(exchange);
            send(exchange, status, answer);
        });
        server.createContext("/realms/trellis/protocol/openid-connect/token", exchange -> {
            signedIn = read(exchange);
            send(exchange, 200, "{\"access_token\":\"t\"}");
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String register(List<String> said) {
        var address = "http://127.0.0.1:" + server.getAddress().getPort();
        return new NewOrganisation(new FrontDoor(address, address)).register(Wish.of(said));
    }

    @Test
    void itSaysWhatHappenedAndHintsWhereTheInvitationWent() {
        assertThat(register(SAID))
                .contains("Eastmere Council is registered (council), with the id the-id.", "l•••@eastmere.example")
                .doesNotContain("liaison@");
        assertThat(body).contains("\"firstMember\":\"liaison@eastmere.example\"", "\"gss\":\"E06999901\"");
        assertThat(signedIn).contains("username=operator%40trellis.example");
        var first = key;
        register(SAID);
        assertThat(key).isEqualTo(first);
    }

    @Test
    void aRefusalIsSaidInWordsThatATerminalDoesNotObey() {
        status = 422;
        answer = "{\"detail\":\"People could take this name for \\u001b[31mEastmere.\",\"errors\":"
                + "[{\"field\":\"gss\",\"message\":\"is not one\"}]}";

        assertThatThrownBy(() -> register(SAID))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("(422): People could take this name")
                .hasMessageContaining("gss: is not one")
                .message()
                .doesNotContain("\u001b");
    }

    @Test
    void whatIsMissingIsAskedFor() {
        assertThatThrownBy(() -> register(List.of("council", "", "", "", "", "")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("KIND=council");
    }

    private static String read(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        try (exchange) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
