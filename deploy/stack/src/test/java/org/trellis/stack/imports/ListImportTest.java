package org.trellis.stack.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.stack.imports.ListImport.Refused;
import org.trellis.stack.imports.ListImport.Wish;

class ListImportTest {

    private static final String REPORT = """
            {"dryRun":%b,"columns":{"name":"Group","area":"Patch"},"ignored":["Colour"],"notKept":["Phone"],
             "rows":302,"good":1,"bad":301,"created":1,"updated":0,"unchanged":0,"keptOut":0,"waiting":%d,
             "reasons":[{"code":"name-missing","words":"is empty","count":301}],
             "notes":[{"code":"link-left-out","words":"the link was left out","count":1}],
             "problems":[{"line":17,"column":"Group\\u001b[31m","code":"name-missing","reason":"is empty"},
                         {"line":19,"column":null,"code":"twice","reason":"says the same as line 18"}]}""";

    @TempDir
    Path folder;

    private HttpServer server;
    private String asked;
    private String body;
    private String signedIn;
    private int status = 200;
    private String answer = REPORT.formatted(true, 0);

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/directory/v1", exchange -> {
            asked = exchange.getRequestURI().toString();
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

    @Test
    void aDryRunIsTheDefaultAndShowsEveryBadRow() throws IOException {
        var text = send(file(), "", "", "", "name=Group name");

        assertThat(asked).isEqualTo("/api/directory/v1/imports/groups?dryRun=true&name=Group+name");
        assertThat(body).isEqualTo("name,area\n");
        assertThat(signedIn).contains("username=support-officer%40eva.example");
        assertThat(text)
                .contains("dry run: nothing is changed", "name         Group", "never kept   Phone")
                .contains("302: 1 good, 301 bad", "line 17      Group [31m       is empty")
                .contains("line 19                       says the same as line 18", "and 299 more")
                .contains("301  is empty", "Say APPLY=1")
                .doesNotContain("\u001b");
    }

    @Test
    void appliedItSaysWhatIsStillToBeDone() throws IOException {
        answer = REPORT.formatted(false, 12);

        var text = send(file(), "groups", "grants-officer@eva.example", "1", "");

        assertThat(asked).endsWith("?dryRun=false");
        assertThat(signedIn).contains("grants-officer");
        assertThat(text).contains("12 rows wait").doesNotContain("dry run");
    }

    @Test
    void placesAreLoadedByTheOperator() throws IOException {
        answer = """
                {"rows":3,"good":1,"skipped":1,"bad":1,"problems":[{"line":4,"column":"lat","reason":"is not a number"}]}""";

        var text = send(file(), "local-authorities", "", "1", "");

        assertThat(asked).isEqualTo("/api/directory/v1/reference/local-authorities");
        assertThat(signedIn).contains("operator%40trellis.example");
        assertThat(text).contains("3 rows: 1 loaded, 1 passed over, 1 bad", "line 4");
    }

    @Test
    void aTaxonomyIsLoadedUnderItsName() throws IOException {
        answer = """
                {"rows":2,"understood":1,"words":3,"others":[{"line":3,"name":"Brass bands","reason":"no need is known"}]}""";

        var text = send(file(), "taxonomies/uk-cat", "", "1", "");

        assertThat(asked).isEqualTo("/api/directory/v1/reference/taxonomies/uk-cat");
        assertThat(text).contains("2 terms: 1 mean a need", "3 words", "line 3       Brass bands");
        assertThatThrownBy(() -> send(file(), "taxonomies/<name>", "", "1", "")).hasMessageContaining("KIND is one of");
    }

    @Test
    void everyPageOfAFeedIsFetchedAndSent() {
        server.createContext("/feed/services", exchange -> {
            var page = exchange.getRequestURI().getQuery().replaceAll(".*&page=(\\d+).*", "$1");
            send(exchange, 200, """
                    {"contents":[{"id":"s%s"}],"page_number":%s,"total_pages":3}""".formatted(page, page));
        });

        send(address() + "/feed/services/", "services", "", "1", "");

        assertThat(asked).isEqualTo("/api/directory/v1/imports/services?dryRun=false");
        assertThat(body.lines()).hasSize(3).allMatch(line -> line.startsWith("{\"contents\""));
        assertThat(body).contains("\"s1\"", "\"s2\"", "\"s3\"");
    }

    @Test
    void aFeedThatGoesInACircleOrIsNoneIsNotSent() {
        server.createContext("/circle/services", exchange -> send(exchange, 200, "{\"contents\":[{\"id\":\"s\"}]}"));
        server.createContext("/broken/services", exchange -> send(exchange, 200, "<html>"));

        assertThatThrownBy(() -> send(address() + "/circle", "services", "", "1", ""))
                .hasMessageContaining("goes in a circle");
        assertThatThrownBy(() -> send(address() + "/broken", "services", "", "1", ""))
                .hasMessageContaining("not JSON");
        assertThatThrownBy(() -> send(address() + "/nowhere", "services", "", "1", ""))
                .hasMessageContaining("answers 404");
        assertThat(asked).isNull();
    }

    @Test
    void aRefusalIsSaidInItsOwnWords() {
        status = 422;
        answer = "{\"detail\":\"The file is empty.\"}";

        assertThatThrownBy(() -> send(file(), "", "", "", ""))
                .isInstanceOf(Refused.class)
                .hasMessage("refused (422): The file is empty.");
    }

    @Test
    void whatCannotBeSentIsSaidBeforehand() {
        assertThatThrownBy(() -> send("", "", "", "", "")).hasMessageContaining("FILE=");
        assertThatThrownBy(() -> send(folder.toString(), "", "", "", "")).hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> send(file(), "dragons", "", "1", ""))
                .hasMessageContaining("KIND is one of groups, services");
        assertThatThrownBy(() -> send(file(), "wards", "", "", "")).hasMessageContaining("APPLY=1");
    }

    @Test
    void aPlatformThatIsNotRunningIsNamed() {
        server.stop(0);

        assertThatThrownBy(() -> send(file(), "", "", "", ""))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("make run");
    }

    private String send(String... arguments) {
        return new ListImport(address(), address()).send(Wish.of(List.of(arguments)));
    }

    private String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private String file() throws IOException {
        return Files.writeString(folder.resolve("list.csv"), "name,area\n").toString();
    }

    private static String read(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
