package org.trellis.directory.logbook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whether a chain holds, or the first entry at which it does not.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A chain that was cut off at its end is sound: compare `head` with one that was kept elsewhere")
public record Verification(
        boolean sound,

        @Schema(description = "How many entries hold") long entries,

        @Schema(description = "The hash of the last one; absent when it is not sound")
        String head,

        @Schema(description = "The first number at which it breaks; absent when it is sound")
        Long brokenAt,

        @Schema(
                implementation = String.class,
                enumeration = {"changed", "missing", "out-of-place"},
                description = "The entry says something else than when it was written, is not there, or does not"
                        + " follow the one before it")
        How how) {

    /// What is wrong with the first entry that does not hold.
    public enum How {
        CHANGED,
        MISSING,
        OUT_OF_PLACE;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Verification sound(long entries, String head) {
        return new Verification(true, entries, head, null, null);
    }

    static Verification broken(long entries, long at, How how) {
        return new Verification(false, entries, null, at, how);
    }
}
