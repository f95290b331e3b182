package org.trellis.opening;

import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Hours laid out over days. It counts in the times on a clock in London: where that goes back an hour in October, the
/// hour that comes twice is open both times, or neither.
public final class Timetable {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final int MINUTES_IN_A_DAY = 24 * 60;
    private static final int MINUTES_IN_A_WEEK = 7 * MINUTES_IN_A_DAY;
    static final int LOOKS_AHEAD_DAYS = 15;

    private final Hours hours;
    private final Set<LocalDate> holidays;

    /// `holidays` are the days on which it is closed beside those that the hours themselves name.
    public Timetable(Hours hours, Set<LocalDate> holidays) {
        this.hours = hours;
        this.holidays = holidays;
    }

    /// Whether it is there at a moment, and when that changes; null where no hours are known.
    public Opening at(Instant moment) {
        if (hours.weekly().isEmpty() && hours.exceptions().isEmpty()) {
            return null;
        }
        var now = LocalDateTime.ofInstant(moment, LONDON);
        var today = now.toLocalDate();
        var open = open(today.minusDays(1), today.plusDays(LOOKS_AHEAD_DAYS));
        var horizon = today.plusDays(LOOKS_AHEAD_DAYS).atStartOfDay();
        var current = open.rangeContaining(now);
        if (current != null) {
            var closes = current.upperEndpoint();
            return new Opening(true, closes.isBefore(horizon) ? instant(closes) : null, null);
        }
        var later = open.subRangeSet(Range.atLeast(now)).asRanges().stream().findFirst();
        return new Opening(
                false, null, later.map(next -> instant(next.lowerEndpoint())).orElse(null));
    }

    private TreeRangeSet<LocalDateTime> open(LocalDate from, LocalDate until) {
        var open = TreeRangeSet.<LocalDateTime>create();
        from.datesUntil(until).forEach(day -> open.addAll(on(day)));
        return open;
    }

    private List<Range<LocalDateTime>> on(LocalDate day) {
        var other = otherwise(day);
        return other == null ? weekly(day) : other;
    }

    /// What holds on a day in place of the weekly hours, or null.
    private List<Range<LocalDateTime>> otherwise(LocalDate day) {
        var last = hours.exceptions().stream()
                .filter(other -> !day.isBefore(other.from()) && !day.isAfter(other.until()))
                .reduce((_, later) -> later);
        if (last.isPresent()) {
            return last.get().isClosed()
                    ? List.of()
                    : List.of(range(day, last.get().opens(), last.get().closes()));
        }
        return holidays.contains(day) ? List.of() : null;
    }

    private List<Range<LocalDateTime>> weekly(LocalDate day) {
        return hours.weekly().stream()
                .filter(slot -> slot.day().day() == day.getDayOfWeek())
                .map(slot -> range(day, slot.opens(), slot.closes()))
                .toList();
    }

    private static Range<LocalDateTime> range(LocalDate day, LocalTime opens, LocalTime closes) {
        var last = closes.isAfter(opens) ? day : day.plusDays(1);
        return Range.closedOpen(day.atTime(opens), last.atTime(closes));
    }

    /// The weekly hours in the minutes since Monday's midnight, as PostgreSQL writes an `int4multirange`.
    public String week() {
        var week = TreeRangeSet.<Integer>create();
        hours.weekly().forEach(slot -> week.addAll(minutes(slot)));
        return multirange(week.asRanges());
    }

    /// One that begins before another one is over.
    static Optional<Slot> overlapping(List<Slot> weekly) {
        var week = TreeRangeSet.<Integer>create();
        for (var slot : weekly) {
            var minutes = minutes(slot);
            if (minutes.stream().anyMatch(week::intersects)) {
                return Optional.of(slot);
            }
            week.addAll(minutes);
        }
        return Optional.empty();
    }

    // Two on a night that runs on past the end of the week.
    private static List<Range<Integer>> minutes(Slot slot) {
        var from = slot.day().ordinal() * MINUTES_IN_A_DAY + minute(slot.opens());
        var until = from + Math.floorMod(minute(slot.closes()) - minute(slot.opens()) - 1, MINUTES_IN_A_DAY) + 1;
        return until <= MINUTES_IN_A_WEEK
                ? List.of(Range.closedOpen(from, until))
                : List.of(Range.closedOpen(from, MINUTES_IN_A_WEEK), Range.closedOpen(0, until - MINUTES_IN_A_WEEK));
    }

    /// The weekly hours that fall away on days that are not as every week, as a `tsmultirange`.
    public String shut() {
        var shut = TreeRangeSet.<LocalDateTime>create();
        otherDays().keySet().forEach(day -> shut.addAll(weekly(day)));
        // A night that runs on into a day that is not as every week is not cut short by it.
        otherDays().keySet().stream()
                .map(day -> day.minusDays(1))
                .filter(day -> otherwise(day) == null)
                .forEach(day -> shut.removeAll(weekly(day)));
        return multirange(shut.asRanges());
    }

    /// The other hours on such days, as a `tsmultirange`.
    public String also() {
        var also = TreeRangeSet.<LocalDateTime>create();
        otherDays().values().forEach(also::addAll);
        return multirange(also.asRanges());
    }

    private TreeMap<LocalDate, List<Range<LocalDateTime>>> otherDays() {
        var days = new TreeMap<LocalDate, List<Range<LocalDateTime>>>();
        holidays.forEach(day -> days.put(day, otherwise(day)));
        for (var other : hours.exceptions()) {
            other.from().datesUntil(other.until().plusDays(1)).forEach(day -> days.put(day, otherwise(day)));
        }
        return days;
    }

    private static <C extends Comparable<?>> String multirange(Collection<Range<C>> ranges) {
        return ranges.stream()
                .map(range -> "[" + Objects.toString(range.lowerEndpoint()) + "," + range.upperEndpoint() + ")")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static int minute(LocalTime time) {
        return (int) ChronoUnit.MINUTES.between(LocalTime.MIDNIGHT, time);
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(LONDON).toInstant();
    }
}
