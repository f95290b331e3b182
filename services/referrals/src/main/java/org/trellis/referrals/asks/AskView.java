package org.trellis.referrals.asks;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.referrals.pathways.Referrers;

/// An organisation's ask to become a referrer, as the two that it stands between see it.
@Schema(name = "ReferrerAsk")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AskView(
        @Schema(examples = "019c1c4e-2b5a-7c3f-9d67-8f1c2a3b4d5e")
        UUID id,

        UUID pathwayId,

        @Schema(description = "Who asks. The directory tells the name, to whom may see it")
        UUID organisationId,

        @Schema(examples = "We cook for forty households on the quay.")
        String reason,

        Instant askedAt,

        @Schema(
                description = "`no` is also no longer",
                enumeration = {"open", "yes", "no"})
        String state,

        @Schema(description = "Absent while it is open") Instant answeredAt,

        @Schema(description = "After a no: from when it may be asked again")
        Instant againFrom) {

    static final String OPEN = "open";
    static final String YES = "yes";
    static final String NO = "no";

    static AskView of(Tuple row) {
        var yes = row.get("yes", Boolean.class);
        var at = row.get("at", Instant.class);
        var state = yes == null ? OPEN : yes ? YES : NO;
        return new AskView(
                row.get("id", UUID.class),
                row.get("pathway_id", UUID.class),
                row.get("sender_id", UUID.class),
                row.get("reason", String.class),
                row.get("asked_at", Instant.class),
                state,
                at,
                state.equals(NO) ? at.plus(Referrers.ASKS_AGAIN_AFTER) : null);
    }

    boolean is(String wanted) {
        return state.equals(wanted);
    }
}
