package org.trellis.directory.safety;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.directory.organisations.Known;

/// How a group keeps people safe, as its readers see it. Nothing in it is a judgement of anybody's.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "GroupSafety")
record SafetyView(
        @Schema(
                description = "The group's own words; absent where it wrote none, which says nothing about it",
                examples = "Two of us go together. Nobody handles anybody's money.")
        String words,

        @Schema(description = "When the group last changed the words; absent with them")
        Instant editedAt,

        @Schema(description = "With whom the group talked this through, where it wants that seen; each for a year")
        List<Line> talks,

        @Schema(description = "For the group itself only; the ETag says the same")
        Integer version) {

    /// With whom, and when.
    @Schema(name = "ShownTalk")
    record Line(
            Known organisation,

            @Schema(examples = "2036-02-12") LocalDate day) {}
}
