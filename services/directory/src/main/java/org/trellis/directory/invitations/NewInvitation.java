package org.trellis.directory.invitations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Who is to come in, as what, and how they hear of it.
@Schema(name = "NewMemberInvitation")
public record NewInvitation(
        @NotBlank @Size(max = 40) @Schema(examples = "steward")
        String role,

        @NotBlank(message = "Say who it is for")
        @Size(max = 40, message = "Use at most 40 letters")
        @Pattern(regexp = "[^\\p{Cntrl}<>]*", message = "It has no < or > in it")
        @Schema(
                description = "Who it is for, in your own words; only your organisation reads it",
                examples = "Amina's sister")
        String called,

        @NotNull
        @Pattern(regexp = "link|phone|email")
        @Schema(description = "`link`: you hand it on yourself. Otherwise we send it to the address")
        String by,

        @Size(max = 200) @Schema(description = "With `phone` and `email`", examples = "07700 900123")
        String address,

        @Pattern(regexp = "en|cy") @Schema(description = "Of the message that we send; `en` when absent")
        String language) {}
