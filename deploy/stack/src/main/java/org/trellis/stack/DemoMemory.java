package org.trellis.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the answers of one load of the demo data said, under the names that its steps gave: ids are made by the
/// services and stand in none of the files.
final class DemoMemory {

    private static final Pattern NAME = Pattern.compile("\\$\\{([a-z0-9-]+)}");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, String> known = new HashMap<>();
    private final Set<String> doneBefore = new HashSet<>();

    void keep(DemoStep step, String answer) {
        var json = read(answer);
        step.remember().forEach((name, pointer) -> {
            var found = json.at(pointer);
            if (!found.isValueNode() || found.isNull()) {
                throw new StackException("The answer to %s has nothing at %s: %s".formatted(step, pointer, answer));
            }
            known.put(name, found.asText());
        });
    }

    /// Whether a refusal says that an earlier load did it.
    boolean wasDone(DemoStep step, String refusal) {
        return step.unless().contains(read(refusal).path("code").asText());
    }

    /// What it would have remembered is nowhere, and nobody needs it.
    void done(DemoStep step) {
        doneBefore.addAll(step.remember().keySet());
    }

    /// Whether it needs what belongs to something that an earlier load did.
    boolean isDone(DemoStep step) {
        return NAME.matcher(step.path() + (step.body() == null ? "" : step.body()))
                .results()
                .anyMatch(name -> doneBefore.contains(name.group(1)));
    }

    /// With what is remembered in place of its names.
    String fill(String text) {
        return NAME.matcher(text).replaceAll(name -> {
            var value = known.get(name.group(1));
            if (value == null) {
                throw new StackException("No step of the demo data before this one remembers " + name.group(1));
            }
            return Matcher.quoteReplacement(value);
        });
    }

    private static JsonNode read(String answer) {
        try {
            return answer.isBlank() ? MissingNode.getInstance() : JSON.readTree(answer);
        } catch (JsonProcessingException _) {
            return MissingNode.getInstance();
        }
    }
}
