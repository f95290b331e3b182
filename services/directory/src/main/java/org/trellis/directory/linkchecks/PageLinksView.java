package org.trellis.directory.linkchecks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.directory.weblinks.Finding;

/// What was found of the links on a group's page, for its own people.
@Schema(name = "PageLinks")
public record PageLinksView(List<Item> items) {

    /// One link.
    @Schema(name = "PageLink")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            UUID id,
            @Schema(examples = "https://chat.example/abc") String url,

            @Schema(
                    description =
                            "What the last look found; absent before the first. `not-known`: it turned us away, was"
                                    + " busy or silent, or is of a kind that tells strangers nothing")
            Finding finding,

            Instant lookedAt,

            @Schema(description = "It failed on three looks over at least two days")
            boolean broken,

            @Schema(description = "For a broken one: from then on the public is told, if nothing changes")
            Instant publicFrom,

            @Schema(description = "A member of the group said that it works: nobody looks until then")
            Instant vouchedUntil) {}
}
