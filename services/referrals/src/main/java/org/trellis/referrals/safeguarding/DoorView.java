package org.trellis.referrals.safeguarding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An institution that takes concerns.
@Schema(name = "ConcernDoor")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DoorView(
        UUID organisationId,

        @Schema(description = "To be rung when it cannot wait", examples = "01632 960999")
        String telephone,

        @Schema(description = "To be read out", examples = "Adults and children in Eastmere, day and night.")
        String words,

        @Schema(description = "GSS codes of the areas whose people it is for; for anybody when there is none")
        List<String> areas,

        @Schema(description = "It is for one of the areas that were asked for")
        boolean here,

        @Schema(description = "It is yours, or of an organisation that yours is linked with")
        boolean near) {}
