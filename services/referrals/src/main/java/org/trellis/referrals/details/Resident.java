package org.trellis.referrals.details;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a resident agreed to, and what may be known because of it: neither goes without the other.
@Schema(name = "Resident")
public record Resident(
        @NotNull(message = "Nothing of a resident goes anywhere before the resident agreed: say what they agreed to")
        @Valid
        Consent consent,

        @NotNull(message = "Say what may be known") @Valid Details details) {}
