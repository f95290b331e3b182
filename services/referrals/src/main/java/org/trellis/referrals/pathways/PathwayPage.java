package org.trellis.referrals.pathways;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Some pathways, and where the next page begins.
@Schema(name = "PathwayPage")
public record PathwayPage(
        List<PathwayView> items,

        @Schema(description = "Give it as `cursor` for the next page; null on the last", nullable = true)
        String next) {}
