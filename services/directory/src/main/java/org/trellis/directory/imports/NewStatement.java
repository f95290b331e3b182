package org.trellis.directory.imports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What an institution must say before anything that it imported is shown.
public record NewStatement(
        @NotBlank(message = "Say where the list comes from")
        @Size(max = 500)
        @Schema(
                description = "Where the list comes from",
                examples = "Groups that wrote to us in spring 2020 and asked to be listed")
        String source,

        @NotBlank(message = "Say on what lawful basis you publish it")
        @Size(max = 500)
        @Schema(
                description =
                        "The lawful basis of publishing it, in the sense of UK GDPR article 6, or why none is needed",
                examples = "Legitimate interests: people nearby can find help; no personal data is in it")
        String lawfulBasis,

        @NotBlank(message = "Say how the groups were told")
        @Size(max = 1000)
        @Schema(
                description = "How the groups were told that they are listed, and how they can object",
                examples = "By a post in each public group on 3 March, naming us and how to be taken out")
        String howTold) {}
