package org.trellis.directory.areas;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What others see of an area on the map, as coarse as its group wants.
@Schema(name = "Outline", description = "GeoJSON, as coarse as the group wants it seen")
public record Outline(
        @Schema(enumeration = "MultiPolygon", examples = "MultiPolygon")
        String type,

        @Schema(examples = "[[[[1.73, 52.59], [1.77, 52.59], [1.77, 52.62], [1.73, 52.59]]]]")
        List<List<List<List<Double>>>> coordinates) {

    private static final JsonMapper JSON = new JsonMapper();

    static Outline of(List<List<List<List<Double>>>> polygons) {
        return new Outline("MultiPolygon", polygons);
    }

    /// As the database keeps it; null of null.
    public static Outline read(String json) {
        return json == null ? null : read(json, Outline.class);
    }

    static <T> T read(String json, Class<T> as) {
        try {
            return JSON.readValue(json, as);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What we wrote cannot be read", e);
        }
    }

    static String write(Object shape) {
        try {
            return JSON.writeValueAsString(shape);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public String json() {
        return write(this);
    }
}
