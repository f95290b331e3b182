package org.trellis.directory.claims;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A group's word that an imported row is itself.
@Schema(name = "ImportClaim")
public record ClaimView(UUID id, UUID importedId, Instant at) {}
