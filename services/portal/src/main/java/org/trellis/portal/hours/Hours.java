package org.trellis.portal.hours;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/// When a group is there, as it wrote it; all times are those of a clock in London.
public record Hours(List<Slot> weekly, List<OtherDays> exceptions, boolean closedOnBankHolidays, String words) {

    /// The days by the letters of iCalendar, Monday first.
    static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    static DayOfWeek dayOfWeek(String letters) {
        return DayOfWeek.of(DAYS.indexOf(letters) + 1);
    }

    public record Slot(
            String day,
            @JsonFormat(pattern = "HH:mm") LocalTime opens,
            @JsonFormat(pattern = "HH:mm") LocalTime closes) {

        public DayOfWeek weekday() {
            return dayOfWeek(day);
        }
    }

    /// Days in place of the weekly hours; closed where there are no times.
    public record OtherDays(
            LocalDate from,
            LocalDate until,
            @JsonFormat(pattern = "HH:mm") LocalTime opens,
            @JsonFormat(pattern = "HH:mm") LocalTime closes,
            String words) {

        public boolean isClosed() {
            return opens == null;
        }
    }

    public Hours {
        weekly = Objects.requireNonNullElse(weekly, List.of());
        exceptions = Objects.requireNonNullElse(exceptions, List.of());
    }
}
