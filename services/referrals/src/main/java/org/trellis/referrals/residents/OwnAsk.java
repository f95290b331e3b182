package org.trellis.referrals.residents;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.referrals.details.Consent;
import org.trellis.referrals.details.Resident;

/// What somebody asks for themselves: in their own words, and nothing that others would call them.
@Schema(name = "OwnAsk")
public record OwnAsk(
        @NotNull(message = "Say whom you ask")
        @Schema(description = "A pathway with `selfReferral`, whose holder everybody may know of")
        UUID pathwayId,

        @Pattern(regexp = "[EWSNK][0-9]{8}", message = "must be a GSS code, such as E05999901")
        @Schema(description = "Roughly where, as the GSS code of a ward or larger", nullable = true)
        String area,

        @Size(max = 35)
        @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", message = "must be a BCP 47 code, such as pl")
        @Schema(description = "The language in which they want to be spoken to", examples = "pl", nullable = true)
        String language,

        @NotNull(message = "Say what you need, and agree that they read it")
        @Valid
        @Schema(description = "What they agreed to, and what they wrote, of which `words` is needed")
        Resident resident) {

    @AssertTrue(message = "Say what you need, in your own words")
    @Schema(hidden = true)
    boolean isAskingForSomething() {
        return resident == null
                || resident.details() == null
                || resident.details().words() != null;
    }

    /// As they wrote it themselves, with the word by which they know whoever rings.
    Resident resident(String codeWord) {
        var said = resident.consent();
        return new Resident(
                new Consent("wrote", said.wordsVersion(), said.language(), said.health(), said.onlyThem()),
                resident.details().withCodeWord(codeWord));
    }
}
