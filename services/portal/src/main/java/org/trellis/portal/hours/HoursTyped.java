package org.trellis.portal.hours;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.trellis.portal.pages.Errors;

/// Reads hours out of the form, and says beside each row what cannot be.
final class HoursTyped {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final int LONGEST_OF_A_DAY = 140;

    private final WeekForm form;
    private final HoursWords words;
    private final Errors errors;

    HoursTyped(WeekForm form, HoursWords words, Errors errors) {
        this.form = form;
        this.words = words;
        this.errors = errors;
    }

    Hours read() {
        return new Hours(weekly(), others(), form.closedOnBankHolidays, null);
    }

    private List<Hours.Slot> weekly() {
        var slots = new ArrayList<Hours.Slot>();
        for (var row : form.times) {
            if (row.isEmpty()) {
                continue;
            }
            if (row.day().isEmpty()) {
                errors.add(row.field(), words.dayMissing());
            } else if (isWhole(row.field(), row.opens(), row.closes())) {
                slots.add(new Hours.Slot(row.day(), time(row.field(), row.opens()), time(row.field(), row.closes())));
            }
        }
        return slots;
    }

    private List<Hours.OtherDays> others() {
        var days = new ArrayList<Hours.OtherDays>();
        for (var row : form.others) {
            if (row.isEmpty() || !isWhole(row.field(), row.opens(), row.closes())) {
                continue;
            }
            var from = day(row.field(), row.from());
            var until = row.until().isEmpty() ? from : day(row.field(), row.until());
            if (from != null && until != null && until.isBefore(from)) {
                errors.add(row.field(), words.backwards());
            }
            if (row.words().length() > LONGEST_OF_A_DAY) {
                errors.add(row.field(), words.tooLong(LONGEST_OF_A_DAY));
            }
            days.add(new Hours.OtherDays(
                    from, until, time(row.field(), row.opens()), time(row.field(), row.closes()), none(row.words())));
        }
        return days;
    }

    private boolean isWhole(String field, String opens, String closes) {
        var whole = opens.isEmpty() == closes.isEmpty();
        if (!whole) {
            errors.add(field, words.timeHalf());
        }
        return whole;
    }

    // Browsers without a field for times send what was typed: 17:30, and often 17.30.
    private LocalTime time(String field, String typed) {
        try {
            return typed.isEmpty() ? null : LocalTime.parse(typed.replace('.', ':'), TIME);
        } catch (DateTimeException _) {
            errors.add(field, words.timeWrong());
            return null;
        }
    }

    private LocalDate day(String field, String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException _) {
            errors.add(field, words.dateWrong());
            return null;
        }
    }

    private static String none(String text) {
        return text.isEmpty() ? null : text;
    }
}
