package org.trellis.directory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.trellis.testing.AddressKeys;
import org.trellis.testing.Letters;

/// What dispatch would read: every notice that was asked for, opened with its key.
public final class Post {

    private static final String TOPIC = "trellis.dispatch.notice.v1";
    private static final ObjectMapper JSON = new ObjectMapper();

    /// One notice, as its reader gets it.
    public record Notice(String template, String language, String to, boolean urgent, Map<String, String> words) {

        /// The last piece of the link, which is a token or a page.
        public String token() {
            return words.get("link").substring(words.get("link").lastIndexOf('/') + 1);
        }
    }

    private Post() {}

    /// Waits for the newest notice of this template that fits.
    public static Notice newest(String template, Predicate<Notice> wanted) {
        return all(template, wanted, 1).getLast();
    }

    /// Waits until there are so many.
    public static List<Notice> all(String template, Predicate<Notice> wanted, int count) {
        return Awaitility.await()
                .until(
                        () -> now().stream()
                                .filter(n -> n.template().equals(template) && wanted.test(n))
                                .toList(),
                        found -> found.size() >= count);
    }

    /// Those that there are at this moment.
    public static List<Notice> now() {
        return Letters.in(TOPIC).stream()
                .map(r -> read(r.value()))
                .sorted((a, b) ->
                        a.path("noticeId").asText().compareTo(b.path("noticeId").asText()))
                .map(Post::opened)
                .toList();
    }

    /// The types of the events that a topic holds under this key, oldest first.
    public static List<String> types(String topic, String key) {
        return Letters.in(topic).stream()
                .filter(r -> key.equals(r.key()) && r.value() != null)
                .map(r -> new String(r.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8))
                .toList();
    }

    private static Notice opened(JsonNode asked) {
        var id = UUID.fromString(asked.path("noticeId").asText());
        var keys = AddressKeys.unseal();
        return new Notice(
                asked.path("template").asText(),
                asked.path("language").asText(),
                keys.address(asked.path("address").asText()).value(),
                asked.path("urgent").asBoolean(),
                keys.words(id, asked.path("words").asText()));
    }

    private static JsonNode read(byte[] value) {
        try {
            return JSON.readTree(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
