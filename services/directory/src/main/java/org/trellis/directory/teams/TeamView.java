package org.trellis.directory.teams;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A team as the people of its institution see it.
@Schema(name = "Team")
record TeamView(
        UUID id,

        @Schema(examples = "Harbour ward team") String name,

        @Schema(examples = "[\"E05999901\"]") List<String> wards,

        @Schema(description = "Ids of members, as GET /members has them")
        List<String> people,

        @Schema(description = "Whether the caller is in it") boolean mine) {}
