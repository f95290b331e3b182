package org.trellis.stack;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// The messages caught so far: one JSON file each in `.stack/messages`, kept over restarts.
final class Messages {

    private static final int SHOWN = 200;

    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private final Path folder;

    Messages(Path folder) {
        this.folder = folder;
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
            json.writeValue(folder.resolve(message.id() + ".json").toFile(), node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The newest first, as one JSON document `{items: […]}`.
    byte[] newestFirst() throws IOException {
        var page = json.createObjectNode();
        var items = page.putArray("items");
        for (var file : files().stream().limit(SHOWN).toList()) {
            items.add((ObjectNode) json.readTree(file.toFile()));
        }
        return json.writeValueAsBytes(page);
    }

    /// A text message as a service hands it over: `{"to": "…" or […], "text": "…"}`.
    void keepSms(byte[] body) throws IOException {
        var sms = json.readTree(body);
        var to = sms.path("to");
        var numbers = to.isArray()
                ? to.valueStream()
                        .map(com.fasterxml.jackson.databind.JsonNode::asText)
                        .toList()
                : List.of(to.asText());
        keep(Message.sms(numbers, sms.path("text").asText()));
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted(Comparator.comparing(Path::getFileName).reversed())
                    .toList();
        }
    }
}
