package org.trellis.grants.reports;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a group says came of a grant. Only the first word is needed, and each of the three is as good as the others.
@Schema(name = "NewGrantReport")
public record NewReport(
        @NotNull
        @Pattern(regexp = "yes|partly|no", message = "must be yes, partly or no")
        @Schema(
                description = "Whether it happened. None of them has to be explained",
                enumeration = {"yes", "partly", "no"})
        String happened,

        @Size(max = 900)
        @Schema(
                description = "Up to three lines about it. Nobody's details are asked for, and none are taken",
                nullable = true,
                examples = "We cooked ten times, for forty people each.")
        String words,

        @Schema(description = "The funder may quote the lines to everybody, without the group's name")
        boolean quotable,

        @Schema(description = "Who gave the money to the funder may read it too, without the group's name")
        boolean toSource,

        @Schema(description = "The answer to `report-may-name-a-person`: the lines name nobody")
        boolean namesNobody) {}
