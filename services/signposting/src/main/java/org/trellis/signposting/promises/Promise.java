package org.trellis.signposting.promises;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// In how many working days an institution promises to answer.
@Schema(name = "AnswerPromise")
public record Promise(
        @NotNull
        @Min(1)
        @Max(20)
        @Schema(
                description = "Working days, without weekends and the bank holidays of England and Wales. For what is"
                        + " asked from now on",
                examples = "10")
        Integer workingDays) {}
