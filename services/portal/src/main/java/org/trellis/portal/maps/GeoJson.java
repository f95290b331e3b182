package org.trellis.portal.maps;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.Optional;

/// Shapes on a map as they pass through: directory's answer into a page, and a form's field to directory.
public final class GeoJson {

    private static final JsonMapper JSON = new JsonMapper();

    private GeoJson() {}

    /// Null of null.
    public static String text(Map<String, Object> shape) {
        try {
            return shape == null ? null : JSON.writeValueAsString(shape);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The shape that was sent, if it is written like one; whether it is sound directory says.
    public static Optional<Map<String, Object>> read(String text) {
        try {
            return Optional.ofNullable(JSON.readValue(text, new TypeReference<Map<String, Object>>() {}));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
