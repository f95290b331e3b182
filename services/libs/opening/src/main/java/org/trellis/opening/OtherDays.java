package org.trellis.opening;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Days that are not as every week.
// What follows from the times is written with them, and says nothing when it is read.
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "OtherDays",
        description = "In place of the weekly hours on these days: other hours, or closed where none are given")
public record OtherDays(
        @NotNull(message = "Say which day") @JsonFormat(pattern = "yyyy-MM-dd") @Schema(examples = "2026-12-24")
        LocalDate from,

        @JsonFormat(pattern = "yyyy-MM-dd")
        @Schema(description = "The last day; the same as `from` when absent", examples = "2027-01-02")
        LocalDate until,

        @JsonFormat(pattern = "HH:mm") @Schema(type = SchemaType.STRING, examples = "10:00")
        LocalTime opens,

        @JsonFormat(pattern = "HH:mm") @Schema(type = SchemaType.STRING, examples = "12:00")
        LocalTime closes,

        @Size(max = 140)
        @Pattern(regexp = "[^\\p{Cntrl}<>]*", message = "no < or >")
        @Schema(examples = "Hampers only, ring first")
        String words) {

    public OtherDays {
        until = until == null ? from : until;
        words = words == null || words.isBlank() ? null : words.strip();
    }

    public boolean isClosed() {
        return opens == null;
    }
}
