package org.trellis.referrals.pathways;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Another way to get help with the same need.
@Schema(name = "Alternative")
public record Alternative(UUID pathwayId, UUID organisationId, String title) {}
