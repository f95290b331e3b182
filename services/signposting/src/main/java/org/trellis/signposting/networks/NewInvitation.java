package org.trellis.signposting.networks;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whom a member invites.
@Schema(name = "NewNetworkInvitation")
public record NewInvitation(
        @NotNull(message = "Say whom you invite") @Schema(description = "An organisation that you can see")
        UUID organisationId) {}
