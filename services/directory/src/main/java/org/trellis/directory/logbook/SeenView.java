package org.trellis.directory.logbook;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.directory.organisations.Known;

/// That an organisation saw one facet of ours, and on how many days.
public record SeenView(
        @Schema(description = "Without a name when it hides just now")
        Known organisation,

        @Schema(examples = "contact") String facet,
        LocalDate first,
        LocalDate last,

        @Schema(description = "On how many days") long days) {}
