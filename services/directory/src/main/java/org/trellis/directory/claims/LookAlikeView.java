package org.trellis.directory.claims;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A public row of somebody's list that may be the group.
@Schema(name = "LookAlike")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LookAlikeView(
        @Schema(description = "To claim it by") UUID id,
        @Schema(examples = "Al Noor community kitchen") String name,
        @Schema(examples = "Harbour") String areaWords,

        @Schema(description = "Who lists it", examples = "Eastmere Voluntary Action")
        String listedBy) {}
