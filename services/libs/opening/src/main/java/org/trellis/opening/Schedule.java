package org.trellis.opening;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Hours as Open Referral UK has them: regular ones, or those of some days between `valid_from` and `valid_to`. Days
/// with the same times are one schedule. The standard has none for days that are closed, so they stand in the notes.
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "OrukSchedule")
public record Schedule(
        UUID id,
        UUID serviceId,
        LocalDate validFrom,
        LocalDate validTo,

        @Schema(examples = "WEEKLY") String freq,
        @Schema(examples = "TU,FR") String byday,

        @Schema(description = "Europe/London, summer and winter", examples = "17:00")
        String opensAt,

        @Schema(examples = "19:30") String closesAt,
        String notes) {

    /// What the notes say of bank holidays.
    public static final String NO_BANK_HOLIDAYS = "Closed on bank holidays.";

    private static final String EVERY_DAY = "MO,TU,WE,TH,FR,SA,SU";

    private record Times(LocalTime opens, LocalTime closes) {}

    /// Those of a service, or of whatever has these hours; none where no hours are known.
    public static List<Schedule> of(UUID service, Hours hours) {
        if (hours == null) {
            return List.of();
        }
        var schedules = new ArrayList<Schedule>();
        var notes = notes(hours);
        hours.weekly().stream()
                .collect(Collectors.groupingBy(
                        slot -> new Times(slot.opens(), slot.closes()),
                        LinkedHashMap::new,
                        Collectors.mapping(Slot::day, Collectors.toList())))
                .forEach((times, days) -> schedules.add(new Schedule(
                        id("schedule:" + service + ":" + times),
                        service,
                        null,
                        null,
                        "WEEKLY",
                        days.stream().map(Enum::name).collect(Collectors.joining(",")),
                        times.opens().toString(),
                        times.closes().toString(),
                        notes)));
        hours.exceptions().stream()
                .filter(other -> !other.isClosed())
                .forEach(other -> schedules.add(new Schedule(
                        id("schedule:" + service + ":" + other),
                        service,
                        other.from(),
                        other.until(),
                        "WEEKLY",
                        EVERY_DAY,
                        other.opens().toString(),
                        other.closes().toString(),
                        other.words())));
        if (schedules.isEmpty() && notes != null) {
            schedules.add(new Schedule(id("schedule:" + service), service, null, null, null, null, null, null, notes));
        }
        return schedules;
    }

    // Made from a name, so that it stays.
    private static UUID id(String name) {
        return UuidCreator.getNameBasedSha1(
                UuidCreator.NAMESPACE_URL, "https://trellis.example/open-referral-uk/" + name);
    }

    private static String notes(Hours hours) {
        var notes = new ArrayList<String>();
        if (hours.words() != null) {
            notes.add(hours.words());
        }
        if (hours.closedOnBankHolidays()) {
            notes.add(NO_BANK_HOLIDAYS);
        }
        hours.exceptions().stream().filter(OtherDays::isClosed).forEach(other -> notes.add(closed(other)));
        return notes.isEmpty() ? null : String.join(" ", notes);
    }

    private static String closed(OtherDays other) {
        var days = other.from().equals(other.until()) ? other.from() : other.from() + " to " + other.until();
        return "Closed " + days + (other.words() == null ? "." : ": " + other.words());
    }
}
