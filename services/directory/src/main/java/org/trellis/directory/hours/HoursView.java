package org.trellis.directory.hours;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.opening.Hours;
import org.trellis.opening.Opening;

/// A group's hours, and what they mean now.
@Schema(name = "OwnHours")
@JsonInclude(JsonInclude.Include.NON_NULL)
record HoursView(
        Hours hours,

        @Schema(description = "Absent where no hours are known")
        Opening opening,

        @Schema(description = "The ETag says the same") int version) {}
