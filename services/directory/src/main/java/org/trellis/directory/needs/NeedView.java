package org.trellis.directory.needs;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Something that people ask for, in everyday words.
@Schema(name = "Need")
public record NeedView(
        @Schema(description = "Stable, for programs", examples = "food")
        String code,

        Label label,

        @Schema(description = "True: an institution's duty by law, which no group is sent. Not for a group to offer")
        boolean councilDuty) {

    /// The words for it in both languages.
    @Schema(name = "NeedLabel")
    public record Label(
            @Schema(examples = "Food and hot meals") String en,

            @Schema(examples = "Bwyd a phrydau poeth", description = "Not yet reviewed by a person")
            String cy) {}
}
