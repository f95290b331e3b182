package org.trellis.signposting.arrivals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The code that somebody had with them.
@Schema(name = "NewArrival", description = "Nothing of who came")
public record NewArrival(
        @NotBlank(message = "Type the code")
        @Size(max = 40)
        @Schema(description = "However it was typed", examples = "7k4m2 9qxbt")
        String code) {}
