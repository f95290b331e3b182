package org.trellis.signposting.leaflets;

import jakarta.validation.constraints.AssertTrue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Somewhere to go: an organisation, or one of the pathways that everybody reads.
@Schema(name = "LeafletWish", description = "Exactly one of the two")
public record Target(
        @Schema(description = "An organisation that you can see", nullable = true)
        UUID organisationId,

        @Schema(description = "A pathway of referrals' register that everybody reads", nullable = true)
        UUID pathwayId) {

    @AssertTrue(message = "Name an organisation or a pathway")
    @Schema(hidden = true)
    boolean isOne() {
        return (organisationId == null) != (pathwayId == null);
    }
}
