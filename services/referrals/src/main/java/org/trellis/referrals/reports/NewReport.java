package org.trellis.referrals.reports;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a reader says of a pathway.
@Schema(name = "NewPathwayReport")
public record NewReport(
        @NotNull @Pattern(regexp = "right|wrong") @Schema(enumeration = {"right", "wrong"})
        String verdict,

        @Size(max = 280)
        @Pattern(regexp = "[\\r\\n[^\\p{Cntrl}<>]]*", message = "has no < or > in it")
        @Schema(
                description = "What it should say, or what happened; the holder alone reads it. No person's name"
                        + " belongs here",
                examples = "The helpline is shut on Fridays.",
                nullable = true)
        String words) {

    boolean foundWrong() {
        return verdict.equals("wrong");
    }

    String said() {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
