package org.trellis.directory.items;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.directory.organisations.Known;

/// A guest, as its host sees it. Whether it has read anything is nobody's business.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ItemGuest")
record GuestView(
        @Schema(description = "Without a name when it hides from you now")
        Known organisation,

        @Schema(
                description = "For those who hold this role there; for all of its people when absent",
                examples = "councillor")
        String role,

        @Schema(
                enumeration = {"here", "over", "left", "ended"},
                description = "`over` since its last day, `left` by itself, `ended` by you")
        String state,

        Instant since,

        @Schema(description = "The last day, in Europe/London", examples = "2036-07-14")
        LocalDate until) {

    static GuestView of(ItemGuest guest, Known organisation, LocalDate today) {
        return new GuestView(organisation, guest.role, guest.state(today), guest.since, guest.until);
    }
}
