package org.trellis.directory.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// All that others learn of how much a group can take on: never why, never how many.
@Schema(name = "Capacity", description = "Whether the group takes people on. A pause is about referrals only.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Taking(
        @Schema(enumeration = {"taking", "limited", "paused"})
        String state,

        @Schema(
                description = "For `paused`: the last day of it, in Europe/London",
                examples = "2027-03-03",
                nullable = true)
        LocalDate pausedUntil) {

    /// As it holds on this day: a pause is over once its last day is, whether or not anybody noted that.
    public static Taking on(LocalDate today, String taking, LocalDate pausedUntil) {
        return pausedUntil == null || pausedUntil.isBefore(today)
                ? new Taking(taking, null)
                : new Taking("paused", pausedUntil);
    }
}
