package org.trellis.referrals.concerns;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is asked, or answered.
@Schema(name = "ConcernWords")
public record Words(
        @NotBlank(message = "Write something")
        @Size(max = 4000, message = "is too long: 4,000 letters at most. Nothing was sent")
        @Pattern(regexp = Sealing.TEXT, message = "has signs in it that cannot be shown")
        String words) {

    /// Never tells any of it.
    @Override
    public String toString() {
        return "Words";
    }
}
