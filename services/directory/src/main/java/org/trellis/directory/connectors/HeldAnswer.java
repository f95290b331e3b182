package org.trellis.directory.connectors;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What the holder of a connector's link says.
@Schema(name = "ConnectorAnswer")
record HeldAnswer(
        @NotNull
        @Pattern(regexp = "yes|no|away")
        @Schema(
                enumeration = {"yes", "no", "away"},
                description = "`no` also stops what was agreed; `away` changes only until when")
        String answer,

        @Schema(description = "With `away`: the last day of it; back at once when absent", examples = "2027-01-04")
        LocalDate until) {}
