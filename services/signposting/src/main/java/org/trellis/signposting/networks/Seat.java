package org.trellis.signposting.networks;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Joins by an invitation.
@Schema(name = "NetworkSeat")
public record Seat(
        @Size(max = 80, message = "must be 80 characters or fewer")
        @Schema(
                description = "What members read in place of your name. A hidden group that gives none is seen as a"
                        + " member without a name",
                nullable = true,
                examples = "The kitchen by the wharf")
        String shownName) {}
