package org.trellis.directory.introductions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.directory.personal.Personal;

/// Whom one would like to meet, and why.
@Schema(name = "NewIntroduction")
record NewIntroduction(
        @NotNull(message = "Say whom") @Schema(description = "An organisation that you may find")
        UUID organisation,

        @NotBlank(message = "Say why, in a line or two")
        @Size(max = 300)
        @Pattern(regexp = "[^\\p{Cntrl}<>]*(\\r?\\n[^\\p{Cntrl}<>]*)?", message = "two lines at most, without < or >")
        @Schema(
                description = "Up to two lines. Nothing by which a resident could be known",
                examples = "At my surgery people ask about your street party. Can I help with the road closure?")
        String reason,

        @Schema(
                description = "Your answer when you were asked: the number, address or postcode in it is public anyway",
                defaultValue = "false")
        boolean isPublic) {

    NewIntroduction {
        reason = reason == null ? null : reason.strip();
    }

    String accepted() {
        return Personal.accept(reason, isPublic);
    }
}
