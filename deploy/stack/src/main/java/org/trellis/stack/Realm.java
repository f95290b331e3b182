package org.trellis.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/// The realm that Keycloak imports. Production takes `trellis-realm.json` alone; the local stack lays
/// `demo-realm.json` over it, which alone holds demo people, their password and the password grant.
final class Realm {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> KEYS = List.of("clientId", "username", "id", "name", "alias");

    private Realm() {}

    static void write(Path realm, Path overlay, Path target) {
        try {
            var whole = merge(JSON.readTree(realm.toFile()), JSON.readTree(overlay.toFile()));
            Files.createDirectories(target.getParent());
            JSON.writeValue(target.toFile(), whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Objects merge key by key, lists of named things by name; anything else in the overlay replaces.
    static JsonNode merge(JsonNode base, JsonNode overlay) {
        if (base instanceof ObjectNode object && overlay instanceof ObjectNode changes) {
            var merged = object.deepCopy();
            changes.properties()
                    .forEach(change -> merged.set(
                            change.getKey(),
                            object.has(change.getKey())
                                    ? merge(object.get(change.getKey()), change.getValue())
                                    : change.getValue()));
            return merged;
        }
        if (base instanceof ArrayNode list && overlay instanceof ArrayNode additions && named(additions)) {
            var merged = list.deepCopy();
            additions.forEach(addition -> add(merged, addition));
            return merged;
        }
        return overlay;
    }

    private static void add(ArrayNode list, JsonNode addition) {
        for (var index = 0; index < list.size(); index++) {
            if (name(list.get(index)).equals(name(addition))) {
                list.set(index, merge(list.get(index), addition));
                return;
            }
        }
        list.add(addition);
    }

    private static boolean named(ArrayNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .noneMatch(item -> name(item).isEmpty());
    }

    private static String name(JsonNode item) {
        return KEYS.stream()
                .filter(item::has)
                .map(key -> item.get(key).asText())
                .findFirst()
                .orElse("");
    }
}
