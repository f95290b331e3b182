package org.trellis.days;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/// The days on which an institution is at work: not at weekends, nor on a bank holiday. Those of England and Wales,
/// since nothing here knows where an institution is.
@ApplicationScoped
public class WorkingDays {

    private final HolidayManager manager =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

    WorkingDays() {}

    /// The last of so many working days after this one.
    public LocalDate after(LocalDate day, int number) {
        // Easter and Christmas together are not this long.
        var holidays = holidays(day, day.plusDays(2L * number + 14));
        var last = day;
        for (int left = number; left > 0; ) {
            last = last.plusDays(1);
            if (isWorked(last, holidays)) {
                left--;
            }
        }
        return last;
    }

    private static boolean isWorked(LocalDate day, Set<LocalDate> holidays) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    private Set<LocalDate> holidays(LocalDate from, LocalDate until) {
        return manager.getHolidays(from, until, "eng").stream()
                .map(Holiday::getDate)
                .collect(Collectors.toSet());
    }
}
