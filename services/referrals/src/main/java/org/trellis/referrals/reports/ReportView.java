package org.trellis.referrals.reports;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One organisation's last word on a pathway, as its holder reads it.
@Schema(name = "PathwayReport")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportView(
        UUID id,
        @Schema(enumeration = {"right", "wrong"}) String verdict,

        @Schema(examples = "The helpline is shut on Fridays.")
        String words,

        Instant at,

        @Schema(description = "Who said it. Absent of a group without a public page, or that keeps you out")
        UUID organisationId,

        @Schema(description = "Somebody of your organisation has dealt with it")
        boolean settled) {

    static ReportView of(Tuple row) {
        return new ReportView(
                row.get("id", UUID.class),
                row.get("verdict", String.class),
                row.get("words", String.class),
                row.get("said_at", Instant.class),
                row.get("other_id", UUID.class),
                row.get("settled", Boolean.class));
    }
}
