package org.trellis.directory.confirmations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What somebody asked for, as the other stewards see it.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Confirmation")
public record ConfirmationView(
        UUID id,

        @Schema(examples = "Al-Noor Kitchen") String organisation,

        @Schema(enumeration = {"close", "hand-over", "rule-off", "money"})
        String act,

        @Schema(
                description = "What exactly will be done",
                examples = {"member-removed", "role-changed", "contact-named", "contact-unnamed", "group-closed"})
        String deed,

        @Schema(description = "What whoever asked is called here; absent until they said it", examples = "Amina")
        String askedBy,

        @Schema(description = "What whom it is about is called here; absent until they said it, or when it is nobody")
        String whom,

        @Schema(description = "Whether the caller asked") boolean mine,
        Instant askedAt,
        Instant expiresAt) {}
