package org.trellis.referrals.referrals;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Which referrals a receiver puts down at once.
@Schema(name = "GivingBack")
public record GivingBack(
        @NotEmpty(message = "Say which ones")
        @Size(max = 50, message = "Fifty at once at most")
        @Schema(description = "Their ids")
        List<@NotNull UUID> referrals,

        @Pattern(
                regexp = "full|not-ours|outside-area|not-eligible|cannot-reach|council-duty|unsafe|other",
                message = "must be one of the listed reasons")
        @Schema(description = "As for one of them; groups need not say", nullable = true)
        String reason) {

    public GivingBack {
        referrals = referrals == null ? null : referrals.stream().distinct().toList();
    }
}
