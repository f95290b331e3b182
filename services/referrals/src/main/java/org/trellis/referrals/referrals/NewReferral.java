package org.trellis.referrals.referrals;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.referrals.details.Resident;

/// What is sent before anybody accepted: need, area and urgency, and nothing that names or describes the
/// resident; and beside it, closed until then, what the resident agreed may be known.
@Schema(name = "NewReferral")
public record NewReferral(
        @Schema(
                description = "An organisation that agreed a loop with yours. Absent where `pathwayId` is",
                examples = "0e000000-0000-7000-8000-000000000003",
                nullable = true)
        UUID receiverId,

        @Schema(
                description = "A pathway of which `mayRefer` is `yes`: it goes to its holder, for its need",
                nullable = true)
        UUID pathwayId,

        @Pattern(regexp = "[a-z][a-z-]{1,40}", message = "must be a code of the directory's list of needs")
        @Schema(
                description = "A code of the directory's list of needs. Absent where `pathwayId` is",
                examples = "food",
                nullable = true)
        String need,

        @Pattern(regexp = "[EWSNK][0-9]{8}", message = "must be a GSS code, such as E05999901")
        @Schema(
                description = "Roughly where, as the GSS code of a ward or larger",
                examples = "E05999901",
                nullable = true)
        String area,

        @Pattern(regexp = "today|this-week|no-hurry", message = "must be today, this-week or no-hurry")
        @Schema(
                description = "`this-week` when absent",
                enumeration = {"today", "this-week", "no-hurry"},
                examples = "this-week")
        String urgency,

        @Size(max = 35)
        @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", message = "must be a BCP 47 code, such as pl")
        @Schema(description = "The language that the resident likes best", examples = "pl", nullable = true)
        String language,

        @Schema(
                description = "One of yours for the same need that came back: this one takes its place, in one thread",
                nullable = true)
        UUID insteadOf,

        @Valid
        @Schema(
                description =
                        "What may be known of the resident once the receiver accepted. Only with the resident's word",
                nullable = true)
        Resident resident) {

    public NewReferral {
        urgency = urgency == null ? "this-week" : urgency;
    }

    @AssertTrue(message = "Say to whom it goes and for which need, or by which pathway")
    @Schema(hidden = true)
    boolean isGoingSomewhere() {
        return pathwayId == null ? receiverId != null && need != null : receiverId == null && need == null;
    }
}
