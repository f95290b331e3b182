package org.trellis.directory.logbook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One entry as a member of the organisation reads it.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntryView(
        long number,
        Instant at,

        @Schema(examples = "link-opened") String act,

        @Schema(description = "Who of the organisation did it; absent when nobody of it did")
        String person,

        @Schema(description = "Whether that is the caller") boolean you,

        @Schema(description = "Ids, codes and days", examples = "{\"facet\": \"contact\"}")
        Map<String, String> about,

        @Schema(description = "Of this entry and, through the one before it, of all before it")
        String hash) {

    static EntryView of(Entry entry, String reader) {
        return new EntryView(
                entry.number(),
                entry.at(),
                entry.act(),
                entry.person(),
                entry.person() != null && entry.person().equals(reader),
                entry.about(),
                entry.hash());
    }
}
