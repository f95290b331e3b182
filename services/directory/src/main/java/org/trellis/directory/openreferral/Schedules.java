package org.trellis.directory.openreferral;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.directory.opening.Hours;
import org.trellis.directory.opening.OtherDays;
import org.trellis.directory.opening.Slot;
import org.trellis.directory.opening.Timetables;
import org.trellis.directory.openreferral.Shapes.Schedule;

/// Says a group's hours in the standard's words: days with the same times are one schedule. The standard has none for
/// days that are closed, so they stand in the notes.
@ApplicationScoped
class Schedules {

    private record Times(LocalTime opens, LocalTime closes) {}

    private final Timetables timetables;

    Schedules(Timetables timetables) {
        this.timetables = timetables;
    }

    /// `kept` is null where no hours are known.
    List<Schedule> of(UUID service, String kept) {
        var hours = timetables.read(kept);
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
                        Terms.id("schedule:" + service + ":" + times),
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
                        Terms.id("schedule:" + service + ":" + other),
                        service,
                        other.from(),
                        other.until(),
                        "WEEKLY",
                        "MO,TU,WE,TH,FR,SA,SU",
                        other.opens().toString(),
                        other.closes().toString(),
                        other.words())));
        if (schedules.isEmpty() && notes != null) {
            schedules.add(
                    new Schedule(Terms.id("schedule:" + service), service, null, null, null, null, null, null, notes));
        }
        return schedules;
    }

    private static String notes(Hours hours) {
        var notes = new ArrayList<String>();
        if (hours.words() != null) {
            notes.add(hours.words());
        }
        if (hours.closedOnBankHolidays()) {
            notes.add("Closed on bank holidays.");
        }
        hours.exceptions().stream().filter(OtherDays::isClosed).forEach(other -> notes.add(closed(other)));
        return notes.isEmpty() ? null : String.join(" ", notes);
    }

    private static String closed(OtherDays other) {
        var days = other.from().equals(other.until()) ? other.from() : other.from() + " to " + other.until();
        return "Closed " + days + (other.words() == null ? "." : ": " + other.words());
    }
}
