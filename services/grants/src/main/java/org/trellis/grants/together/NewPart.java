package org.trellis.grants.together;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What somebody is asked into a draft for, and until when.
@Schema(name = "NewDraftPart")
public record NewPart(
        @NotNull
        @Pattern(regexp = "co-applicant|helper", message = "must be co-applicant or helper")
        @Schema(
                description = "`co-applicant` applies together with you and is named on the application, if it says"
                        + " yes. `helper` is an institution that helps you to fill it in",
                enumeration = {"co-applicant", "helper"})
        String part,

        @NotNull @Schema(description = "Until when they can read it and write in it: in 30 days at the latest")
        Instant until,

        @NotBlank
        @Size(max = 200)
        @Schema(description = "As whom you ask: they may not see your page", examples = "Quayside Mutual Aid")
        String name) {}
