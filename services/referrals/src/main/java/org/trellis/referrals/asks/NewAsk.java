package org.trellis.referrals.asks;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What an organisation says when it asks to become a referrer.
@Schema(name = "NewReferrerAsk")
public record NewAsk(
        @Size(max = 280)
        @Pattern(regexp = "[\\r\\n[^\\p{Cntrl}<>]]*", message = "has no < or > in it")
        @Schema(
                description = "Why, and who you are if your page is not public; the holder alone reads it. Nobody has"
                        + " to give a reason. No person's name belongs here",
                examples = "We cook for forty households on the quay, and some need more than a meal.",
                nullable = true)
        String reason) {

    String given() {
        return reason == null || reason.isBlank() ? null : reason.strip();
    }
}
