package org.trellis.directory.capacity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How much a group wants to take on from now on. What is left out is no more.
@Schema(name = "NewCapacity")
record NewCapacity(
        @Size(max = 48) @Schema(description = "None: as much as comes")
        List<@NotNull @Valid Limit> limits,

        @Valid @Schema(nullable = true) QuietHours quietHours) {

    NewCapacity {
        limits = limits == null ? List.of() : limits.stream().toList();
    }
}
