package org.trellis.grants.opendata;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Another institution in the chain of a funder's money: one that it comes from, or one that holds it for groups.
@Schema(name = "KnownOrganisation")
public record KnownOrganisation(
        @NotNull @Schema(description = "Which one on Trellis")
        UUID organisationId,

        @NotNull
        @Pattern(regexp = NewPublisher.ORG_ID, message = NewPublisher.ORG_ID_WORDS)
        @Schema(examples = "GB-LAE-EAS")
        String orgId,

        @NotBlank @Size(max = 200) @Schema(examples = "Eastmere Council")
        String name,

        @Schema(
                description = "True: it publishes what it gives you itself, so that you do not. False: your open data"
                        + " says what came from it")
        boolean publishesItself) {}
