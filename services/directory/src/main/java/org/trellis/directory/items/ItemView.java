package org.trellis.directory.items;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.directory.organisations.Known;

/// An item, as its own organisation sees it, or one of its guests.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Item")
record ItemView(
        UUID id,

        @Schema(examples = "Street party, need road closure")
        String title,

        String about,

        @Schema(description = "Closed for good when false") boolean open,

        Instant madeAt,

        @Schema(description = "Who keeps it") Known host,

        @Schema(description = "True for a guest; then `until` is there, and `guests` is not")
        boolean guest,

        @Schema(description = "For a guest: its last day, in Europe/London", examples = "2036-07-14")
        LocalDate until,

        @Schema(description = "For the one that keeps it: whom it invited, also those who are gone")
        List<GuestView> guests,

        @Schema(description = "The ETag says the same; absent for a guest")
        Integer version) {

    static ItemView own(Item item, Known host, List<GuestView> guests) {
        return new ItemView(
                item.id, item.title, item.about, item.isOpen(), item.madeAt, host, false, null, guests, item.version);
    }

    static ItemView visited(Item item, Known host, LocalDate until) {
        return new ItemView(item.id, item.title, item.about, item.isOpen(), item.madeAt, host, true, until, null, null);
    }

    String etag() {
        return version == null ? null : "\"" + version + "\"";
    }
}
