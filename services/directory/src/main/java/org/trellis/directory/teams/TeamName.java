package org.trellis.directory.teams;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// As much of a team as others may know.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A team of an institution, without who is in it")
public record TeamName(
        UUID id,

        @Schema(
                description = "Absent when there is no such team any more: then it is nobody",
                examples = "Harbour ward team")
        String name,

        @Schema(description = "GSS codes of the wards it works in; absent when there is no such team any more")
        List<String> wards) {}
