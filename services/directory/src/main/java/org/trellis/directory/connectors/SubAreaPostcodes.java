package org.trellis.directory.connectors;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A sub-area in the words that others could search by. For the group's own people only, until they put it somewhere.
@Schema(name = "SubAreaPostcodes")
record SubAreaPostcodes(
        @Schema(examples = "Hollin Street and the Steps") String name,

        @Schema(
                description = "Those that are written, and those in the drawing; the beginning of one where all that"
                        + " begin so lie in it",
                examples = "[\"EM1 2AB\", \"EM1 3\"]")
        List<String> postcodes,

        @Schema(description = "GSS codes of the wards that they lie in", examples = "[\"E05999901\"]")
        List<String> within,

        @Schema(
                description = "Streets that are written: no postcode here stands for them",
                examples = "[\"Chapel Steps\"]")
        List<String> streets) {}
