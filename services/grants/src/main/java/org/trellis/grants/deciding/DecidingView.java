package org.trellis.grants.deciding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where deciding stands, for the funder's own people alone.
@Schema(name = "Deciding")
public record DecidingView(
        @Schema(description = "What waits for a second person; null for nothing", nullable = true)
        Proposal proposal,

        @Schema(
                description =
                        "Whether you have no say, since you declared an interest, helped to write it, or belong to"
                                + " who applies")
        boolean youAreOut,

        @Schema(description = "How many of you declared an interest", examples = "1")
        int interests,

        @Schema(description = "What the group said against a refusal; null for nothing", nullable = true)
        String appeal,

        @Schema(description = "Whether you proposed or decided it before an appeal: then somebody else proposes now")
        boolean tookPart,

        @Schema(description = "Whether you decided it before an appeal: then somebody else decides now")
        boolean decidedBefore,

        @Schema(description = "How many flags nobody has answered: while there is one, nothing is approved")
        int openFlags,

        @Schema(description = "Whether you have not rated it by all that its fund named: then you propose no approval")
        boolean scoresMissing) {}
