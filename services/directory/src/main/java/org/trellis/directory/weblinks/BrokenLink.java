package org.trellis.directory.weblinks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A link of which everybody may be told that it did not work.
@Schema(name = "BrokenLink")
public record BrokenLink(
        @Schema(examples = "https://chat.example/abc") String url,

        @Schema(description = "When it was last tried; then it did not work")
        Instant lastTriedAt) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final TypeReference<List<BrokenLink>> LIST = new TypeReference<>() {};

    /// As the database keeps them; none where there is nothing.
    public static List<BrokenLink> read(String json) {
        try {
            return json == null ? List.of() : JSON.readValue(json, LIST);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What we wrote cannot be read", e);
        }
    }

    /// For the database; null where there is nothing.
    public static String json(List<BrokenLink> links) {
        try {
            return links.isEmpty() ? null : JSON.writeValueAsString(links);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
