package org.trellis.directory.blocks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.directory.organisations.Known;

/// An organisation that a group blocks, for the group's own eyes.
@Schema(name = "Block")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BlockView(
        @Schema(description = "Whom. Without a name when it hides from you now")
        Known organisation,

        Instant since) {}
