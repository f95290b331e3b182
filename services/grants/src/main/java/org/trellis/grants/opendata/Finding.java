package org.trellis.grants.opendata;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Something that is wrong with a grant that is to be published, or may be.
@Schema(name = "OpenDataFinding")
public record Finding(
        @Schema(examples = "360G-eva-2026-3f9a1c20b7d4") String grantId,

        @Schema(examples = "title") String field,

        @Schema(
                enumeration = {
                    "amount-not-positive",
                    "award-date-in-future",
                    "award-date-too-old",
                    "duplicated-id",
                    "email-in-text",
                    "telephone-in-text",
                    "postcode-in-text",
                    "postcode-in-geo-code",
                    "postcode-in-place",
                    "area-missing",
                    "title-too-long",
                    "description-is-title",
                    "recipient-is-funder"
                })
        String code,

        @Schema(
                description = "An error keeps this grant out, a warning does not",
                enumeration = {"error", "warning"})
        String severity,

        String words) {

    static final String ERROR = "error";
    static final String WARNING = "warning";

    boolean stops() {
        return severity.equals(ERROR);
    }
}
