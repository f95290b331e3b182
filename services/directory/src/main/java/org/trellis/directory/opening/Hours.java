package org.trellis.directory.opening;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// When a group is there, as it wrote it.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "OpeningHours", description = "Weekly hours with their exceptions. All times are Europe/London.")
public record Hours(
        @Size(max = 42) @Schema(description = "None: no fixed hours")
        List<@NotNull @Valid Slot> weekly,

        @Size(max = 40) @Schema(description = "Where days overlap, the later entry holds")
        List<@NotNull @Valid OtherDays> exceptions,

        @Schema(description = "Closed on the bank holidays of its part of the UK", examples = "true")
        boolean closedOnBankHolidays,

        @Size(max = 280)
        @Pattern(regexp = "[^\\p{Cntrl}<>]*", message = "no < or >")
        @Schema(description = "What hours alone do not say", examples = "Ring first in the school holidays")
        String words) {

    public static final Hours NONE = new Hours(List.of(), List.of(), false, null);

    public Hours {
        weekly = weekly == null
                ? List.of()
                : weekly.stream()
                        .distinct()
                        .sorted(Comparator.nullsLast(
                                Comparator.comparing(Slot::day, Comparator.nullsLast(Comparator.naturalOrder()))
                                        .thenComparing(Slot::opens, Comparator.nullsLast(Comparator.naturalOrder()))))
                        .toList();
        exceptions =
                exceptions == null ? List.of() : exceptions.stream().distinct().toList();
        words = words == null || words.isBlank() ? null : words.strip();
    }

    /// Whether the group says nothing at all about its hours.
    @JsonIgnore
    public boolean isUnknown() {
        return weekly.isEmpty() && exceptions.isEmpty() && words == null;
    }
}
