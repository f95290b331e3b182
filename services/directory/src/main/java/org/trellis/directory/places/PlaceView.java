package org.trellis.directory.places;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A place that what was typed so far may mean.
@Schema(name = "Place")
public record PlaceView(
        @Schema(
                enumeration = {"postcode", "outcode", "ward", "authority", "country"},
                examples = "ward")
        String kind,

        @Schema(description = "Postcode, outcode or GSS code", examples = "E05999901")
        String code,

        @Schema(examples = "Harbour, Eastmere") String label,

        @Schema(
                description = "Whether what was typed is all of its name or its code, not the beginning of it: for a"
                        + " local authority also what its place is called")
        boolean whole,

        @Schema(examples = "52.61", nullable = true) Double lat,
        @Schema(examples = "1.74", nullable = true) Double lon) {}
