package org.trellis.grants.giving;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Records of 360Giving as trees of JSON, in which an amount stays as exact as it was written.
public final class Tree {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .build();

    private Tree() {}

    public static ObjectNode empty() {
        return JSON.createObjectNode();
    }

    /// What the database keeps, which is always an object.
    public static ObjectNode read(String text) {
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record that cannot be read");
        }
    }

    public static String write(Object tree) {
        try {
            return JSON.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record that cannot be written as JSON");
        }
    }

    /// For files, one tree after the other.
    public static ObjectReader reader() {
        return JSON.readerFor(JsonNode.class);
    }

    /// An array with this one object, as 360Giving has organisations and programmes.
    public static void putOne(ObjectNode into, String field, JsonNode one) {
        into.putArray(field).add(one);
    }

    /// A text of it, empty for none.
    public static String text(JsonNode of, String pointer) {
        return of.at(pointer).asText("");
    }
}
