package org.trellis.referrals.handons;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// To whom a referral is handed.
@Schema(name = "NewHandOn")
public record NewHandOn(
        @NotNull(message = "Say to whom")
        @Schema(
                description = "A connector of your group, as directory lists them, who said yes and is not away."
                        + " Whoever is not one is not asked, and your stewards are told so")
        UUID connectorId) {}
