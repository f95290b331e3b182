package org.trellis.stack.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.stack.logbook.VerifyLog.Refused;
import org.trellis.stack.logbook.VerifyLog.Wish;

/// The launcher's own reckoning, against logs that were harmed in every way there is.
class VerifyLogTest {

    private static final String ORGANISATION = "0e000000-0000-7000-8000-000000000012";

    @TempDir
    Path folder;

    private HttpServer server;
    private List<String> now = log(5, "rule-on");
    private String acting;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                var isToken = exchange.getRequestURI().getPath().endsWith("/token");
                var person = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                acting = isToken ? acting : exchange.getRequestHeaders().getFirst("Trellis-Organisation");
                var lines = now.stream().map(line -> line + "\n").collect(Collectors.joining());
                var body = isToken ? "{\"access_token\":\"t\"}" : lines;
                var bytes = body.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(person.contains("nobody") ? 401 : 200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void theWorkedExampleHolds() throws IOException {
        var page = Path.of(System.getProperty("trellis.root"), "docs/logbook.md");
        var lines = Files.readAllLines(page).stream()
                .map(String::strip)
                .filter(line -> line.startsWith("{\"about\"") && line.contains("\"hash\""))
                .toList();

        assertThat(lines).hasSize(2);
        assertThat(verify("", file(lines), "")).contains("The saved log is whole: 2 entries of organisation 0e0000");
    }

    @Test
    void todaysLogIsComputedAgain() {
        assertThat(verify("steward@quayside.example", "", ""))
                .contains(
                        "Today's log is whole: 5 entries",
                        Line.of(now.getLast()).hash());
        assertThat(acting).isNull();
        verify("steward@quayside.example", "", ORGANISATION);
        assertThat(acting).isEqualTo(ORGANISATION);
        assertThat(Wish.of(List.of()).as()).isEqualTo("steward@quayside.example");
        assertThat(Wish.of(List.of("", "saved.jsonl")).as()).isEmpty();
    }

    @Test
    void everyHarmIsNamedWithItsNumber() {
        harmed(2, log -> log.set(2, log.get(2).replace("rule-on", "rule-off")), "entry 3 says something else");
        harmed(2, log -> log.remove(2), "entry 3 is missing");
        harmed(0, log -> log.remove(0), "entry 1 is missing");
        harmed(1, log -> log.add(1, log.get(1)), "entry 3 is missing");
        harmed(1, log -> log.set(1, line(2, "rule-off", Line.of(log.get(0)).hash())), "entry 3 does not follow");
        harmed(1, log -> log.set(1, line(2, "rule-off", "0".repeat(64))), "entry 2 does not follow");
        harmed(1, log -> java.util.Collections.swap(log, 1, 2), "entry 2 is missing");
        harmed(1, log -> log.set(1, "{}"), "no logbook");
    }

    @Test
    void aSavedLogIsTheBeginningOfTodays() throws IOException {
        var saved = file(now.subList(0, 3));

        assertThat(verify("steward@quayside.example", saved, "")).contains("begins with the saved one, and has 2");
        assertThat(acting).isEqualTo(ORGANISATION);
        now = now.subList(0, 2);
        refused(saved, "ends at entry 2, and the saved one has 3: its end was cut off");
        now = log(5, "rule-off");
        refused(saved, "was rewritten: entry 1 is not the one");
        now = List.of();
        refused(saved, "ends at entry 0");
        assertThat(verify("", saved, "")).doesNotContain("Today");
    }

    @Test
    void whatCannotBeVerifiedIsSaidPlainly() throws IOException {
        refused(folder.resolve("none.jsonl").toString(), "cannot be read");
        refused(file(List.of()), "The saved log is empty");
        assertThatThrownBy(() -> verify("nobody@quayside.example", "", ""))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("cannot sign in (401)");
    }

    private interface Harm {
        void on(List<String> log);
    }

    private void harmed(int at, Harm harm, String words) {
        now = log(5, "rule-on");
        harm.on(now);
        assertThatThrownBy(() -> verify("steward@quayside.example", "", ""))
                .as("at " + at)
                .isInstanceOf(Refused.class)
                .hasMessageContaining(words);
    }

    private void refused(String file, String words) {
        assertThatThrownBy(() -> verify("steward@quayside.example", file, ""))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(words);
    }

    private String verify(String as, String file, String organisation) {
        var address = "http://127.0.0.1:" + server.getAddress().getPort();
        return new VerifyLog(address, address).verify(new Wish(as, file, organisation));
    }

    private String file(List<String> lines) throws IOException {
        return Files.write(folder.resolve("logbook.jsonl"), lines).toString();
    }

    private static List<String> log(int entries, String act) {
        var log = new ArrayList<String>();
        var previous = Line.beginning(ORGANISATION);
        for (var number = 1; number <= entries; number++) {
            log.add(line(number, act, previous));
            previous = Line.of(log.getLast()).hash();
        }
        return log;
    }

    private static String line(int number, String act, String previous) {
        var open = """
                {"about":{},"act":"%s","at":"2026-11-25T09:30:00.000000Z","hash":"%%s","number":%d,\
                "organisation":"%s","person":null,"previous":"%s"}""".formatted(act, number, ORGANISATION, previous);
        return open.formatted(Line.of(open).computedHash());
    }
}
