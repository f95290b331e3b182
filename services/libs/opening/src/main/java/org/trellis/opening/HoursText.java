package org.trellis.opening;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Hours in one line, in the syntax that OpenStreetMap has for them: `Mo-Fr 09:00-17:00; PH off`. Lists have it in a
/// column, and two of them are compared by it. What [Hours#words] say is not in it.
///
/// <https://wiki.openstreetmap.org/wiki/Key:opening_hours>
public final class HoursText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu MMM dd", Locale.ENGLISH);
    private static final int A_RANGE = 3;

    private HoursText() {}

    /// Empty where it is not written so, or says more than our hours can: every second week, sunrise, terms.
    public static Optional<Hours> read(String text) {
        return HoursReader.read(text);
    }

    public static String write(Hours hours) {
        return Stream.of(
                        weekly(hours.weekly()),
                        holidays(hours),
                        hours.exceptions().stream().map(HoursText::other))
                .flatMap(rules -> rules)
                .collect(Collectors.joining("; "));
    }

    private static Stream<String> holidays(Hours hours) {
        return hours.closedOnBankHolidays() ? Stream.of("PH off") : Stream.of();
    }

    private static Stream<String> weekly(List<Slot> slots) {
        var byDay = new EnumMap<Weekday, String>(Weekday.class);
        slots.forEach(slot -> byDay.merge(slot.day(), span(slot.opens(), slot.closes()), (a, b) -> a + "," + b));
        Map<String, List<Weekday>> byTimes = new LinkedHashMap<>();
        byDay.forEach((day, times) ->
                byTimes.computeIfAbsent(times, _ -> new ArrayList<>()).add(day));
        return byTimes.entrySet().stream().map(same -> days(same.getValue()) + " " + same.getKey());
    }

    private static String days(List<Weekday> days) {
        var parts = new ArrayList<String>();
        for (var at = 0; at < days.size(); ) {
            var end = at + 1;
            while (end < days.size()
                    && days.get(end).ordinal() == days.get(end - 1).ordinal() + 1) {
                end++;
            }
            if (end - at >= A_RANGE) {
                parts.add(letters(days.get(at)) + "-" + letters(days.get(end - 1)));
            } else {
                days.subList(at, end).forEach(day -> parts.add(letters(day)));
            }
            at = end;
        }
        return String.join(",", parts);
    }

    private static String letters(Weekday day) {
        return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
    }

    // What ends when it began goes round the clock, and midnight at the end of a day is 24:00 there.
    private static String span(LocalTime opens, LocalTime closes) {
        var next = closes.equals(opens) || closes.equals(LocalTime.MIDNIGHT);
        return opens + "-" + (next ? "%02d:%02d".formatted(closes.getHour() + 24, closes.getMinute()) : closes);
    }

    private static String other(OtherDays other) {
        var days = day(other.from()) + (other.until().equals(other.from()) ? "" : "-" + day(other.until()));
        var words = other.words() == null ? "" : " \"" + other.words().replace('"', '\'') + "\"";
        return days + " " + (other.isClosed() ? "off" : span(other.opens(), other.closes())) + words;
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
