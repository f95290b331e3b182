package org.trellis.referrals.referrals;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.referrals.details.Resident;

/// What one side does with a referral.
@Schema(name = "StepTaken")
public record StepTaken(
        @NotNull(message = "Say what you do")
        @Pattern(
                regexp = "send|accept|decline|start|give-back|pass-on|connect|complete|withdraw",
                message = "must be one of `mayDo`")
        @Schema(
                description = "One of the referral's `mayDo`",
                enumeration = {
                    "send",
                    "accept",
                    "decline",
                    "start",
                    "give-back",
                    "pass-on",
                    "connect",
                    "complete",
                    "withdraw"
                },
                examples = "accept")
        String step,

        @Pattern(
                regexp = "full|not-ours|outside-area|not-eligible|cannot-reach|council-duty|unsafe|other",
                message = "must be one of the listed reasons")
        @Schema(
                description =
                        "Why, for `decline` and `give-back`. Groups need not say; institutions must. `council-duty`:"
                                + " this is a council's duty and not a group's to do",
                enumeration = {
                    "full",
                    "not-ours",
                    "outside-area",
                    "not-eligible",
                    "cannot-reach",
                    "council-duty",
                    "unsafe",
                    "other"
                },
                nullable = true)
        String reason,

        @Pattern(
                regexp = "sorted|partly-sorted|advice-given|could-not-reach|not-needed",
                message = "must be one of the five outcomes")
        @Schema(
                description = "What came of it, for `complete`",
                enumeration = {"sorted", "partly-sorted", "advice-given", "could-not-reach", "not-needed"},
                nullable = true)
        String outcome,

        @Schema(description = "To whom, for `pass-on`, by a loop", nullable = true)
        UUID receiverId,

        @Schema(
                description = "For `pass-on`, in place of `receiverId`: by which pathway for the same need",
                nullable = true)
        UUID pathwayId,

        @Valid
        @Schema(
                description = "For `pass-on`: what the resident, asked again, agreed the next one may know",
                nullable = true)
        Resident resident) {

    @AssertTrue(message = "Say what came of it: one of the five outcomes")
    @Schema(hidden = true)
    boolean isWithItsOutcome() {
        return "complete".equals(step) == (outcome != null);
    }

    @AssertTrue(message = "Say to whom you pass it on")
    @Schema(hidden = true)
    boolean isWithItsReceiver() {
        var isPassedOn = "pass-on".equals(step);
        var named = (receiverId == null ? 0 : 1) + (pathwayId == null ? 0 : 1);
        return named == (isPassedOn ? 1 : 0) && (isPassedOn || resident == null);
    }

    @AssertTrue(message = "A reason goes with declining or giving back")
    @Schema(hidden = true)
    boolean isWithAReasonWhereThereIsOne() {
        return reason == null || "decline".equals(step) || "give-back".equals(step);
    }
}
