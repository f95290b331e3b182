package org.trellis.directory.search;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A few words that a group puts beside its name for a short time.
@Schema(name = "GroupNote", description = "A short note of the group that ends by itself")
public record GroupNote(
        @Schema(examples = "No fresh food today") String text,

        @Schema(description = "The last day of it, in Europe/London", examples = "2026-11-26")
        LocalDate until) {

    /// The note, if it still holds on this day.
    public static GroupNote on(LocalDate today, String text, LocalDate until) {
        return text == null || until.isBefore(today) ? null : new GroupNote(text, until);
    }
}
