package org.trellis.signposting.audience;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whom a bulletin is for, as its sender chose.
@Schema(name = "BulletinAudience")
public record AudienceView(
        @Schema(examples = "false") boolean all,
        @Schema(examples = "12") int chosen,
        List<UUID> organisationIds,

        @Schema(
                description = "The networks of a draft that you are in still. Who of them takes signposts from you"
                        + " is looked at when you send it")
        List<UUID> networkIds) {}
