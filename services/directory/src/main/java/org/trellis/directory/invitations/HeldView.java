package org.trellis.directory.invitations;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// As much as the holder of a link may know before they come in.
@Schema(name = "HeldInvitation")
public record HeldView(
        UUID organisation,
        @Schema(examples = "Al-Noor Kitchen") String name,
        @Schema(examples = "group") String kind,
        @Schema(examples = "steward") String role,

        @Schema(
                description =
                        "What the group itself calls those who hold this role; null where it has no word of its own",
                examples = "neighbours",
                nullable = true)
        String roleLabel,

        @Schema(description = "Whether a code word is asked for")
        boolean wordNeeded,

        @Schema(description = "Whether the group has no steward left and is offered to its contact")
        boolean succession) {}
