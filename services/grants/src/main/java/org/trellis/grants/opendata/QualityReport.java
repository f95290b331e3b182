package org.trellis.grants.opendata;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What would be published now, and what is wrong with it.
@Schema(name = "OpenDataReport")
public record QualityReport(
        @Schema(description = "Those that can be published, or are", examples = "38")
        int ready,

        @Schema(description = "Those that their groups have some more days to look at", examples = "2")
        int waiting,

        @Schema(description = "Those that have an error: they stay out", examples = "1")
        int stopped,

        @Schema(description = "The first 500 of them") List<Finding> findings) {

    static final int MOST = 500;
}
