package org.trellis.referrals.pathways;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What changed in pathways, in order.
@Schema(name = "PathwayChangePage")
public record ChangePage(
        List<Item> items,

        @Schema(
                description = "Give it as `after` the next time, now or tomorrow",
                examples = "81432-1-019c1c4e-2b5a-7c3f-9d67-8f1c2a3b4d5e")
        String next,

        @Schema(description = "Whether there is more to read now")
        boolean more) {

    /// A pathway as it is now, or that it is gone.
    @Schema(name = "PathwayChange")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            UUID pathwayId,

            @Schema(
                    description = "You no longer read it, for whatever reason: delete your copy. One that you never"
                            + " had may be named too")
            boolean gone,

            @Schema(description = "As it is now; absent when it is gone", nullable = true)
            PathwayView pathway) {}
}
