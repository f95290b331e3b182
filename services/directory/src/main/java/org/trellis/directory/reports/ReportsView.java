package org.trellis.directory.reports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.directory.organisations.Known;

/// What readers told a group about its page: counted whole, the newest of it word for word.
@Schema(name = "Reports")
public record ReportsView(
        @Schema(description = "How often it was found right in the last 180 days")
        long right,

        @Schema(description = "How often something was found wrong in the last 180 days")
        long wrong,

        @Schema(description = "The newest fifty") List<Item> items) {

    /// One reader's word.
    @Schema(name = "Report")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            UUID id,
            @Schema(enumeration = {"right", "wrong"}) String verdict,

            @Schema(enumeration = {"contact", "hours", "area", "offers", "gone", "other"})
            String what,

            String words,
            Instant at,

            @Schema(description = "Absent of somebody who was not signed in, and of an organisation that hides")
            Known by,

            @Schema(description = "A member of the group has dealt with it")
            boolean settled) {}
}
