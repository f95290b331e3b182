package org.trellis.signposting.replies;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Something that an institution owes about a bulletin.
@Schema(name = "OwedAboutBulletin")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OwedView(
        UUID bulletinId,

        @Schema(
                description = "A `reply` to what a group is seeing, or the `outcome` of views that were asked for",
                enumeration = {"reply", "outcome"},
                examples = "reply")
        String what,

        @Schema(examples = "More people without a meter key than last winter")
        String title,

        @Schema(description = "To whom a reply is owed. The directory tells its name")
        UUID otherId,

        @Schema(examples = "2026-12-08") LocalDate owedBy,
        @Schema(examples = "false") boolean overdue) {

    /// The first fifty, what is owed soonest first.
    @Schema(name = "OwedAboutBulletins")
    public record All(List<OwedView> items) {}
}
