package org.trellis.stack.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.trellis.stack.imports.ListImport.Refused;

/// Fetches every page of an Open Referral UK feed into a file. It is fetched here, by whoever imports it, so that the
/// platform never opens an address that somebody typed.
final class Feed {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_PAGES = 2_500;
    private static final int PER_PAGE = 100;
    private static final long MOST_BYTES = 64_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final String address;
    private long bytes;

    /// `address` is that of the feed, with or without `/services` at its end.
    Feed(String address) {
        this.address = address.replaceFirst("/+$", "").replaceFirst("/services$", "");
    }

    static boolean isAddress(String file) {
        return file.startsWith("https://") || file.startsWith("http://");
    }

    void into(Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            var before = "";
            for (var page = 1; page <= MOST_PAGES; page++) {
                var contents = write(page, out);
                if (contents.path("contents").isEmpty() || isLast(contents, page)) {
                    return;
                }
                var first = contents.path("contents").path(0).toString();
                if (first.equals(before)) {
                    throw new Refused(
                            "Page " + page + " of the feed is the same as the one before it: it goes in a circle.");
                }
                before = first;
            }
        }
        throw new Refused("The feed has more than " + MOST_PAGES + " pages of " + PER_PAGE + " services.");
    }

    private static boolean isLast(JsonNode contents, int page) {
        return contents.path("last_page").asBoolean(false)
                || (contents.has("total_pages")
                        && page >= contents.path("total_pages").asLong());
    }

    private JsonNode write(int page, OutputStream out) throws IOException {
        var text = get(page);
        bytes += text.length;
        if (bytes > MOST_BYTES) {
            throw tooLong();
        }
        try {
            var contents = JSON.readTree(text);
            out.write(JSON.writeValueAsBytes(contents));
            out.write('\n');
            return contents;
        } catch (JsonProcessingException e) {
            throw new Refused("Page " + page + " of the feed is not JSON.");
        }
    }

    private byte[] get(int page) throws IOException {
        var request = HttpRequest.newBuilder(
                        URI.create("%s/services?full=true&page=%d&per_page=%d".formatted(address, page, PER_PAGE)))
                .header("Accept", "application/json")
                .timeout(PATIENCE)
                .build();
        try {
            var answer = client.send(request, BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                if (answer.statusCode() != 200) {
                    throw new Refused("The feed answers " + answer.statusCode() + " to page " + page + ".");
                }
                return limited(body);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted");
        }
    }

    private static byte[] limited(InputStream body) throws IOException {
        var text = body.readNBytes((int) MOST_BYTES + 1);
        if (text.length > MOST_BYTES) {
            throw tooLong();
        }
        return text;
    }

    private static Refused tooLong() {
        return new Refused("The feed is longer than " + MOST_BYTES / 1_000_000 + " MB.");
    }
}
