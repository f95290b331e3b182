package org.trellis.signposting.audience;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whom a bulletin is for, as its sender chose.
@Schema(name = "BulletinAudience")
public record AudienceView(
        @Schema(examples = "false") boolean all,
        @Schema(examples = "12") int chosen,
        List<UUID> organisationIds) {}
