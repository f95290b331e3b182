package org.trellis.opening;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// When somebody is there, as they wrote it.
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

    private static final int FARTHEST_YEARS = 2;

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

    /// The same without the other days that are over.
    public Hours withoutThePast(LocalDate today) {
        return new Hours(
                weekly,
                exceptions.stream()
                        .filter(other -> !other.until().isBefore(today))
                        .toList(),
                closedOnBankHolidays,
                words);
    }

    /// What cannot be, whatever shape it has; empty when all of it can.
    public Optional<OpeningRefusal> fault(LocalDate today) {
        return exceptions.stream()
                .flatMap(other -> fault(other, today).stream())
                .findFirst();
    }

    /// A day on which one slot begins before another one is over.
    public Optional<OpeningRefusal> overlap() {
        return Timetable.overlapping(weekly).map(slot -> new OpeningRefusal.TimesOverlap(slot.day()));
    }

    private static Optional<OpeningRefusal> fault(OtherDays other, LocalDate today) {
        if (other.until().isBefore(other.from())) {
            return Optional.of(new OpeningRefusal.DaysBackwards(other.from()));
        }
        var last = today.plusYears(FARTHEST_YEARS);
        if (other.until().isAfter(last)) {
            return Optional.of(new OpeningRefusal.DaysTooFar(last));
        }
        if ((other.opens() == null) != (other.closes() == null)) {
            return Optional.of(new OpeningRefusal.HalfATime(other.from()));
        }
        return Optional.empty();
    }
}
