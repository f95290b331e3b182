package org.trellis.referrals.concerns;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What somebody is worried about.
@Schema(name = "NewConcern")
public record NewConcern(
        @Schema(
                description = "The organisation that it is about. Absent when it is about a person's situation",
                nullable = true)
        UUID aboutId,

        @Schema(
                description =
                        "True: there is risk to life or to a child now. Then it goes to `receiverId`, whomever the"
                                + " organisation concerned chose",
                examples = "false")
        boolean atRisk,

        @Schema(
                description = "One that takes concerns. Needed when `atRisk`, and when it is about no organisation or"
                        + " one that chose nobody",
                nullable = true)
        UUID receiverId,

        @NotBlank(message = "Say what you are worried about")
        @Size(max = 4000, message = "is too long: 4,000 letters at most. Nothing was sent")
        @Pattern(regexp = Sealing.TEXT, message = "has signs in it that cannot be shown")
        @Schema(description = "What was seen or heard, and of whom. Read by safeguarding leads of the receiver alone")
        String words,

        @Size(max = 200, message = "is too long: 200 letters at most")
        @Pattern(regexp = Sealing.TEXT, message = "has signs in it that cannot be shown")
        @Schema(description = "Who can be asked more, and how. As sealed as the words", nullable = true)
        String callBack) {

    /// Never tells any of it.
    @Override
    public String toString() {
        return "NewConcern";
    }
}
