package org.trellis.directory.introductions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.directory.organisations.Known;

/// A request for an introduction. Whoever asked reads when it was asked, and whether they are a guest now; nothing says
/// whether it was looked at or put away.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Introduction")
record IntroductionView(
        UUID id,

        @Schema(description = "The other one. Without a name when it hides from you now")
        Known organisation,

        @Schema(description = "Of whoever asked", examples = "councillor")
        String role,

        String reason,

        Instant at,

        @Schema(description = "The last day, in Europe/London: it lapses by itself", examples = "2036-12-09")
        LocalDate until,

        @Schema(description = "Of what you asked: whether they have you as a guest at an item now, see `GET /visits`")
        Boolean invited) {

    static IntroductionView asked(Introduction one, Known organisation, boolean invited) {
        return new IntroductionView(one.id, organisation, one.role, one.reason, one.at, one.until, invited);
    }

    static IntroductionView received(Introduction one, Known organisation) {
        return new IntroductionView(one.id, organisation, one.role, one.reason, one.at, one.until, null);
    }
}
