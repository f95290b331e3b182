package org.trellis.directory.needs;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What became of a taxonomy's file.
@Schema(name = "LoadedTaxonomy")
public record LoadedTaxonomy(
        @Schema(description = "Lines below the header", examples = "254")
        int rows,

        @Schema(description = "Lines whose words mean a need from now on", examples = "120")
        int understood,

        @Schema(description = "How many words and phrases that makes", examples = "160")
        int words,

        @Schema(description = "Why the others do not, for the first 200")
        List<Line> others) {

    /// A line of which nothing came.
    @Schema(name = "TaxonomyLine")
    public record Line(
            @Schema(description = "Of the file; the first is 1")
            long line,

            @Schema(examples = "Brass bands") String name,

            @Schema(examples = "no need is known for it: name one in a column `need`")
            String reason) {}
}
