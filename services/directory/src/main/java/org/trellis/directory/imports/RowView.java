package org.trellis.directory.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An imported row, as its importer sees it.
@Schema(name = "ImportedRow")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RowView(
        @Schema(description = "Once published, also the id in search")
        UUID id,

        String name,
        String areaWords,
        List<String> outcodes,
        Double lat,
        Double lon,
        String link,
        String summary,
        @Schema(examples = "2020-03") String started,

        @Schema(
                description =
                        "`held`: seen by you alone. `published`: listed by you, not confirmed by the group."
                                + " `claimed`: a group said \"that is us\"; you are not told which. `removed`: taken out by you.",
                enumeration = {"held", "published", "claimed", "removed"})
        String state,

        @Schema(description = "By which statement it is or is about to be public")
        UUID statementId) {}
