package org.trellis.referrals.handons;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What somebody of a street says or did. Nobody is asked why.
@Schema(name = "StreetStep")
public record StreetStep(
        @NotNull(message = "Say what you do")
        @Pattern(regexp = "accept|refuse|connect|complete|give-back", message = "must be one of `mayDo`")
        @Schema(
                description = "One of `mayDo`",
                enumeration = {"accept", "refuse", "connect", "complete", "give-back"},
                examples = "accept")
        String step,

        @Pattern(
                regexp = "sorted|partly-sorted|advice-given|could-not-reach|not-needed",
                message = "must be one of the five outcomes")
        @Schema(
                description = "What came of it, for `complete`",
                enumeration = {"sorted", "partly-sorted", "advice-given", "could-not-reach", "not-needed"},
                nullable = true)
        String outcome) {

    @AssertTrue(message = "Say what came of it: one of the five outcomes")
    @Schema(hidden = true)
    boolean isWithItsOutcome() {
        return "complete".equals(step) == (outcome != null);
    }
}
