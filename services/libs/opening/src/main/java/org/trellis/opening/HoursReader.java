package org.trellis.opening;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.TokenMgrError;
import ch.poole.openinghoursparser.WeekDayRange;
import ch.poole.openinghoursparser.YearRange;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes hours of the rules of one text, or nothing where one of them is more than our hours can say.
final class HoursReader {

    private static final int MINUTES_IN_A_DAY = 24 * 60;

    private final Map<Weekday, List<Slot>> weekly = new EnumMap<>(Weekday.class);
    private final List<OtherDays> others = new ArrayList<>();
    private boolean closedOnBankHolidays;

    private HoursReader() {}

    static Optional<Hours> read(String text) {
        try {
            var reader = new HoursReader();
            new OpeningHoursParser(new StringReader(text)).rules(true, false).forEach(reader::take);
            return Optional.of(reader.hours()).filter(hours -> !hours.isUnknown());
        } catch (OpeningHoursParseException | TokenMgrError | Unsaid | DateTimeException _) {
            return Optional.empty();
        }
    }

    private Hours hours() {
        return new Hours(weekly.values().stream().flatMap(List::stream).toList(), others, closedOnBankHolidays, null);
    }

    private void take(Rule rule) {
        if (rule.isFallBack() || !isNothing(rule.getWeeks()) || !isNothing(rule.getYears())) {
            throw new Unsaid();
        }
        if (!isNothing(rule.getHolidays())) {
            holidays(rule);
        } else if (!isNothing(rule.getDates())) {
            dates(rule);
        } else {
            week(rule);
        }
    }

    private void holidays(Rule rule) {
        var isPlain =
                rule.getHolidays().stream().allMatch(one -> one.getType() == Holiday.Type.PH && one.getOffset() == 0);
        must(isPlain && isClosed(rule) && words(rule) == null);
        must(isNothing(rule.getDays()) && isNothing(rule.getDates()) && isNothing(rule.getTimes()));
        closedOnBankHolidays = true;
    }

    private void dates(Rule rule) {
        must(isNothing(rule.getDays()) && !rule.isTwentyfourseven());
        var spans = isClosed(rule) ? List.<TimeSpan>of() : rule.getTimes();
        must(isClosed(rule) ? isNothing(rule.getTimes()) : spans != null && spans.size() == 1);
        for (var range : rule.getDates()) {
            var from = day(range.getStartDate());
            var until = range.getEndDate() == null ? from : day(range.getEndDate());
            must(isPlain(range));
            others.add(
                    spans.isEmpty()
                            ? new OtherDays(from, until, null, null, words(rule))
                            : new OtherDays(
                                    from, until, opens(spans.getFirst()), closes(spans.getFirst()), words(rule)));
        }
    }

    private static boolean isPlain(DateRange range) {
        return range.getInterval() <= 0;
    }

    private static LocalDate day(DateWithOffset date) {
        must(date.getYear() != YearRange.UNDEFINED_YEAR && date.getMonth() != null && !date.isOpenEnded());
        must(date.getVarDate() == null && date.getNthWeekDay() == null && date.getWeekDayOffset() == null);
        must(date.getDayOffset() == 0 && date.getDay() != DateWithOffset.UNDEFINED_MONTH_DAY);
        return LocalDate.of(date.getYear(), date.getMonth().ordinal() + 1, date.getDay());
    }

    // A later rule stands in for an earlier one on the same days, unless it is said to come beside it.
    private void week(Rule rule) {
        must(words(rule) == null);
        var days = isNothing(rule.getDays()) ? List.of(Weekday.values()) : days(rule.getDays());
        if (!rule.isAdditive()) {
            days.forEach(day -> weekly.put(day, new ArrayList<>()));
        }
        if (isClosed(rule)) {
            must(isNothing(rule.getTimes()));
        } else if (rule.isTwentyfourseven()) {
            days.forEach(day -> add(new Slot(day, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)));
        } else {
            must(!isNothing(rule.getTimes()));
            days.forEach(day -> rule.getTimes().forEach(span -> add(new Slot(day, opens(span), closes(span)))));
        }
    }

    private void add(Slot slot) {
        weekly.computeIfAbsent(slot.day(), _ -> new ArrayList<>()).add(slot);
    }

    private static List<Weekday> days(List<WeekDayRange> ranges) {
        var days = new ArrayList<Weekday>();
        for (var range : ranges) {
            must(isNothing(range.getNths()) && range.getOffset() == 0);
            var first = day(range.getStartDay().toString());
            var last = range.getEndDay() == null ? first : day(range.getEndDay().toString());
            for (var at = 0; at <= Math.floorMod(last.ordinal() - first.ordinal(), 7); at++) {
                days.add(Weekday.values()[(first.ordinal() + at) % 7]);
            }
        }
        return days;
    }

    private static Weekday day(String letters) {
        return Weekday.valueOf(letters.toUpperCase(Locale.ROOT));
    }

    private static LocalTime opens(TimeSpan span) {
        must(span.getStartEvent() == null && span.getEndEvent() == null);
        must(!span.isOpenEnded() && span.getInterval() <= 0);
        return time(span.getStart());
    }

    private static LocalTime closes(TimeSpan span) {
        must(span.getEnd() >= 0 && span.getEnd() - span.getStart() <= MINUTES_IN_A_DAY);
        return time(span.getEnd());
    }

    private static LocalTime time(int minutes) {
        must(minutes >= 0);
        return LocalTime.MIDNIGHT.plusMinutes(minutes);
    }

    private static boolean isClosed(Rule rule) {
        var modifier = rule.getModifier();
        if (modifier == null || modifier.getModifier() == null) {
            return false;
        }
        must(modifier.getModifier() != RuleModifier.Modifier.UNKNOWN);
        return modifier.getModifier() != RuleModifier.Modifier.OPEN;
    }

    // They stand behind the times, or behind the word for open or closed.
    private static String words(Rule rule) {
        return Stream.of(
                        Optional.ofNullable(rule.getComment()),
                        Optional.ofNullable(rule.getModifier()).map(RuleModifier::getComment))
                .flatMap(Optional::stream)
                .filter(words -> !words.isBlank())
                .reduce((one, other) -> one + " " + other)
                .orElse(null);
    }

    private static boolean isNothing(List<?> some) {
        return some == null || some.isEmpty();
    }

    private static void must(boolean isSo) {
        if (!isSo) {
            throw new Unsaid();
        }
    }

    /// Something that hours have no place for.
    private static final class Unsaid extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unsaid() {
            super(null, null, false, false);
        }
    }
}
