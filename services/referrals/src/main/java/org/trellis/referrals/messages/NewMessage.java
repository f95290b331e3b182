package org.trellis.referrals.messages;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What one desk has to say to the other.
@Schema(name = "NewDeskMessage")
public record NewMessage(
        @NotBlank(message = "Write something")
        @Size(max = 1000, message = "must be 1,000 characters or fewer")
        @Pattern(regexp = "(?s)[^\\p{Cntrl}<>]*(?:\\R[^\\p{Cntrl}<>]*)*", message = "must be plain text")
        @Schema(
                description = "Plain text without anything that names the resident. Numbers and e-mail addresses are"
                        + " refused",
                examples = "Is Thursday afternoon possible?")
        String text) {}
