package org.trellis.referrals.details;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What the resident said when the words were read out.
@Schema(name = "Consent")
public record Consent(
        @NotNull(message = "Say how the resident agreed")
        @Pattern(regexp = "said|wrote", message = "must be said or wrote")
        @Schema(
                description = "`said`: after the words were read out; `wrote`: by a form or a message of their own",
                enumeration = {"said", "wrote"},
                examples = "said")
        String how,

        @Min(1) @Max(1000) @Schema(description = "The version of the words that were read out", examples = "1")
        int wordsVersion,

        @NotNull(message = "Say in which language it was read out")
        @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}", message = "must be a BCP 47 code, such as pl")
        @Schema(description = "BCP 47: the language in which they were read out", examples = "pl")
        String language,

        @Schema(
                description =
                        "Whether the resident expressly agreed that something about their health may be in the words"
                                + " (UK GDPR, Article 9(2)(a))",
                examples = "false")
        boolean health,

        @Schema(
                description =
                        "Whether the resident wants nobody but the receiver ever to know: then it is not passed on",
                examples = "false")
        boolean onlyThem) {}
