package org.trellis.charts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// The operators' kinds, as far as we use them: shapes.yaml holds what their definitions allow.
///
/// A leaf of a shape is the type of the value; a key that ends with an asterisk must be there.
final class Shapes {

    private static final JsonNode SHAPES = Repository.yaml("deploy/charts/src/test/resources/shapes.yaml");

    private Shapes() {}

    static String kindOf(JsonNode manifest) {
        return manifest.path("apiVersion").asText() + " "
                + manifest.path("kind").asText();
    }

    static List<String> problems(JsonNode manifest) {
        var shape = SHAPES.path(kindOf(manifest));
        if (shape.isMissingNode()) {
            return List.of("nobody knows the kind " + kindOf(manifest));
        }
        var problems = new ArrayList<String>();
        compare(kindOf(manifest), shape, manifest.path("spec"), problems);
        return problems;
    }

    private static void compare(String path, JsonNode shape, JsonNode value, List<String> problems) {
        switch (shape.getNodeType()) {
            case OBJECT -> compareFields(path, shape, value, problems);
            case ARRAY -> {
                if (!value.isArray()) {
                    problems.add(path + " is not a list");
                }
                value.forEach(item -> compare(path + "[]", shape.get(0), item, problems));
            }
            default -> {
                if (!isOf(shape.asText(), value)) {
                    problems.add(path + " is not of type " + shape.asText());
                }
            }
        }
    }

    private static void compareFields(String path, JsonNode shape, JsonNode value, List<String> problems) {
        shape.fieldNames().forEachRemaining(name -> {
            if (name.endsWith("*") && !value.has(name.substring(0, name.length() - 1))) {
                problems.add(path + "." + name.substring(0, name.length() - 1) + " is missing");
            }
        });
        value.properties().forEach(field -> {
            var inner = shape.has(field.getKey()) ? shape.get(field.getKey()) : shape.path(field.getKey() + "*");
            if (inner.isMissingNode()) {
                problems.add(path + "." + field.getKey() + " is unknown");
            } else {
                compare(path + "." + field.getKey(), inner, field.getValue(), problems);
            }
        });
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            case "map" -> value.isObject();
            default -> throw new IllegalArgumentException("no such type in shapes.yaml: " + type);
        };
    }
}
