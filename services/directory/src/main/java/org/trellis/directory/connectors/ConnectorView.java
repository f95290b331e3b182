package org.trellis.directory.connectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Somebody who was asked, as their own group sees them. Of whoever said no nothing stays but that, and until when they
/// are left in peace.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Connector")
record ConnectorView(
        UUID id,

        @Schema(description = "Absent once they said no", examples = "Bilal at number 14")
        String called,

        @Schema(
                description = "Enough of the address to know it by; nobody here can read the whole",
                examples = "•••• 123")
        String reach,

        @Schema(description = "`declined` also where nobody answered within two weeks")
        Standing standing,

        Instant askedAt,
        Instant answeredAt,

        @Schema(description = "The last day on which they are not to be asked for anything")
        LocalDate awayUntil,

        @Schema(description = "Before this they cannot be asked again by you")
        Instant notBefore) {

    static ConnectorView of(Connector connector, LocalDate today) {
        return new ConnectorView(
                connector.id,
                connector.called,
                connector.hint,
                connector.standing(),
                connector.askedAt,
                connector.answeredAt,
                connector.isAwayOn(today) ? connector.awayUntil : null,
                connector.forgetAt);
    }
}
