package org.trellis.opening;

import java.time.DayOfWeek;

/// A day of the week, by the letters of iCalendar (RFC 5545), as Open Referral UK has them.
public enum Weekday {
    MO,
    TU,
    WE,
    TH,
    FR,
    SA,
    SU;

    DayOfWeek day() {
        return DayOfWeek.of(ordinal() + 1);
    }
}
