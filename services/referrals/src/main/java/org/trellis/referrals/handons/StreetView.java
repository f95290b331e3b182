package org.trellis.referrals.handons;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.referrals.details.Details;

/// What somebody of a street sees by the link they were sent.
@Schema(name = "StreetView")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StreetView(
        @Schema(description = "The group that asks. The directory tells the names of those that show theirs")
        UUID organisationId,

        @Schema(examples = "food") String need,

        @Schema(description = "A GSS code") String area,

        @Schema(enumeration = {"today", "this-week", "no-hurry"})
        String urgency,

        @Schema(description = "BCP 47: the language that the resident likes best")
        String language,

        @Schema(description = "Until then the link is alive")
        Instant until,

        @Schema(description = "Whether they said yes") boolean accepted,

        @Schema(description = "Whether a code was typed into this browser")
        boolean known,

        @Schema(
                description = "What they can do now in this browser",
                enumeration = {"accept", "refuse", "connect", "complete", "give-back"})
        List<String> mayDo,

        @Schema(description = "What the resident agreed may be known: after a yes, and in this browser alone")
        Details resident) {}
