package org.trellis.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.IntFunction;
import org.awaitility.Awaitility;
import org.trellis.directory.Borough;
import org.trellis.directory.Borough.Party;

/// Sends lists to be imported, as streams, so that no test holds one in memory.
public final class Lists {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Lists() {}

    public record Answer(int status, JsonNode body) {

        public int count(String what) {
            return body.get(what).intValue();
        }

        String code() {
            return body.path("code").asText();
        }
    }

    public static Answer dryRun(Party importer, String list) {
        return send(importer, utf8(list), "");
    }

    public static Answer imports(Party importer, String list) {
        var answer = send(importer, utf8(list), "?dryRun=false");
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer;
    }

    static Answer send(Party importer, InputStream list, String query) {
        return send(importer, list, "groups" + query, "text/csv");
    }

    static Answer sendFeed(Party importer, InputStream feed, boolean dryRun) {
        return send(importer, feed, "services?dryRun=" + dryRun, "application/x-ndjson");
    }

    private static Answer send(Party importer, InputStream list, String route, String type) {
        var address = URI.create("http://localhost:" + RestAssured.port + Borough.API + "/imports/" + route);
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", type)
                .header("Authorization", "Bearer " + importer.token())
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> list))
                .build();
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static InputStream utf8(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /// A stream of pieces that are made when they are asked for.
    static InputStream pieces(int count, IntFunction<String> piece) {
        return new InputStream() {
            private int next;
            private InputStream current = InputStream.nullInputStream();

            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                for (var got = current.read(into, from, most); ; got = current.read(into, from, most)) {
                    if (got > 0 || next == count) {
                        return got;
                    }
                    current = utf8(piece.apply(next++));
                }
            }
        };
    }

    /// States why, and waits until what waited is public.
    public static String publishes(Party importer) {
        String id = importer.asks()
                .body(Map.of(
                        "source", "Our own list",
                        "lawfulBasis", "Legitimate interests",
                        "howTold", "By a letter to each"))
                .post("/imports/statement")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> rows(importer, "held") == 0);
        return id;
    }

    static int rows(Party importer, String state) {
        return importer.asks()
                .queryParam("state", state)
                .queryParam("limit", 200)
                .get("/imports/rows")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items")
                .size();
    }

    public static String idOf(Party importer, String name) {
        return importer.asks()
                .queryParam("limit", 200)
                .get("/imports/rows")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("items.find { it.name == '" + name + "' }.id");
    }
}
