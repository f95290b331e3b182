package org.trellis.directory.connectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What somebody who was asked to be a connector sees by their link.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "HeldConnector")
record HeldView(
        @Schema(description = "Who asks", examples = "Hollin Street Neighbours")
        String organisation,

        @Schema(description = "For which part of its area", examples = "Hollin Street and the Steps")
        String area,

        @Schema(description = "`asked` or `agreed`") Standing standing,

        @Schema(description = "The last day on which nothing is asked of them")
        LocalDate awayUntil) {}
