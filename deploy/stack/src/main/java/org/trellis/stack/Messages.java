package org.trellis.stack;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The messages caught so far: one JSON file each in `.stack/messages`, kept over restarts.
final class Messages {

    /// So many are shown where nobody says how many.
    static final int SHOWN = 200;

    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private final Path folder;
    private final Set<String> references = ConcurrentHashMap.newKeySet();

    Messages(Path folder) {
        this.folder = folder;
        try {
            for (var file : files()) {
                references.add(json.readTree(file.toFile()).path("reference").asText());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void keep(Message message) {
        try {
            var node = json.createObjectNode()
                    .put("id", message.id())
                    .put("kind", message.kind())
                    .put("at", message.at().toString())
                    .put("from", message.from());
            var to = node.putArray("to");
            message.to().forEach(to::add);
            node.put("subject", message.subject()).put("text", message.text()).put("html", message.html());
            node.put("reference", message.reference());
            write(message, node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Moved into place whole, so that nobody reads half a message.
    private void write(Message message, ObjectNode node) throws IOException {
        var half = folder.resolve(message.id() + ".half");
        json.writeValue(half.toFile(), node);
        Files.move(half, folder.resolve(message.id() + ".json"), StandardCopyOption.ATOMIC_MOVE);
        references.add(message.reference());
    }

    /// The newest first, as one JSON document `{items: […]}`.
    byte[] newestFirst(int most) throws IOException {
        var page = json.createObjectNode();
        var items = page.putArray("items");
        for (var file : files().stream().limit(most).toList()) {
            items.add((ObjectNode) json.readTree(file.toFile()));
        }
        return json.writeValueAsBytes(page);
    }

    /// Whether a message of this reference was taken, as a gateway says it that can be asked.
    boolean has(String reference) {
        return !reference.isEmpty() && references.contains(reference);
    }

    /// A text message as a service hands it over: `{"id": "…", "to": "…" or […], "text": "…"}`. One that comes twice
    /// under one id is kept twice: whoever counts must see it.
    void keepSms(byte[] body) throws IOException {
        var sms = json.readTree(body);
        var to = sms.path("to");
        var numbers = to.isArray()
                ? to.valueStream()
                        .map(com.fasterxml.jackson.databind.JsonNode::asText)
                        .toList()
                : List.of(to.asText());
        keep(Message.sms(numbers, sms.path("text").asText(), sms.path("id").asText()));
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted(Comparator.comparing(Path::getFileName).reversed())
                    .toList();
        }
    }
}
