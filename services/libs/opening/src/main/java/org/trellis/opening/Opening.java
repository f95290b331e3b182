package org.trellis.opening;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a group's hours mean at one moment.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Opening", description = "By the hours alone: a group that pauses may be there, and takes nobody new")
public record Opening(
        @Schema(description = "Whether it is there now", examples = "true")
        boolean now,

        @Schema(description = "While it is there: until when. Absent when that is more than two weeks away")
        Instant closesAt,

        @Schema(description = "While it is not there: when it is next. Absent when that is more than two weeks away")
        Instant opensAt) {}
