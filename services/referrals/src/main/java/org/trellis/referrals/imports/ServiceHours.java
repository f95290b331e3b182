package org.trellis.referrals.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.opening.Hours;
import org.trellis.opening.HoursText;
import org.trellis.opening.OtherDays;
import org.trellis.opening.Schedule;
import org.trellis.opening.Slot;
import org.trellis.opening.Weekday;

/// The schedules of a service of Open Referral UK. All of them are times, or none is: half of when somebody is there
/// would be a wrong answer.
///
/// @param times in the one line that lists have, or what the schedules say in words where they are no times
/// @param words what stands beside the times
record ServiceHours(String times, String words) {

    private static final int LONGEST = 200;
    private static final int LONGEST_OF_A_DAY = 140;
    private static final Set<String> REPEATS =
            Set.of("bymonthday", "byyearday", "byweekno", "bymonth", "bysetpos", "count", "until", "interval");
    private static final Map<String, String> DAYS = Map.of(
            "MO",
            "Monday",
            "TU",
            "Tuesday",
            "WE",
            "Wednesday",
            "TH",
            "Thursday",
            "FR",
            "Friday",
            "SA",
            "Saturday",
            "SU",
            "Sunday");

    static ServiceHours of(List<JsonNode> schedules, LocalDate today) {
        var standing = schedules.stream().filter(one -> !isOver(one, today)).toList();
        var words = joined(
                standing.stream().map(ServiceHours::told).map(told -> told.replace(Schedule.NO_BANK_HOLIDAYS, "")));
        return hours(standing, today)
                .map(hours -> new ServiceHours(HoursText.write(hours), words.length() <= LONGEST ? words : ""))
                .orElseGet(() -> asWords(standing));
    }

    private static ServiceHours asWords(List<JsonNode> schedules) {
        var all = joined(schedules.stream().map(ServiceHours::inWords));
        return new ServiceHours(all.isEmpty() ? "" : RowTimes.words(all), "");
    }

    // Empty where one of them says more than hours can.
    private static Optional<Hours> hours(List<JsonNode> schedules, LocalDate today) {
        var weekly = new ArrayList<Slot>();
        var others = new ArrayList<OtherDays>();
        for (var one : schedules.stream().filter(ServiceHours::isByTheClock).toList()) {
            var slots = slots(one);
            if (!slots.isEmpty() && isEveryWeek(one, today)) {
                weekly.addAll(slots);
            } else if (slots.size() == Weekday.values().length && isOfSomeDays(one)) {
                others.add(otherDays(one, slots.getFirst()));
            } else {
                return Optional.empty();
            }
        }
        var isShut = schedules.stream().anyMatch(one -> told(one).contains(Schedule.NO_BANK_HOLIDAYS));
        return Optional.of(new Hours(weekly, others, isShut, null)).filter(hours -> !hours.isUnknown());
    }

    private static boolean isByTheClock(JsonNode one) {
        return Stream.of("byday", "opens_at", "closes_at")
                .anyMatch(field -> !said(one, field).isEmpty());
    }

    private static List<Slot> slots(JsonNode one) {
        var opens = time(said(one, "opens_at"));
        var closes = time(said(one, "closes_at"));
        return opens.isEmpty() || closes.isEmpty() || repeatsOtherwise(one)
                ? List.of()
                : days(one).stream()
                        .map(day -> new Slot(day, opens.get(), closes.get()))
                        .toList();
    }

    private static boolean isEveryWeek(JsonNode one, LocalDate today) {
        var from = said(one, "valid_from");
        return said(one, "valid_to").isEmpty()
                && (from.isEmpty()
                        || day(from).filter(day -> !day.isAfter(today)).isPresent());
    }

    private static boolean isOfSomeDays(JsonNode one) {
        return day(said(one, "valid_from")).isPresent()
                && day(said(one, "valid_to")).isPresent();
    }

    private static OtherDays otherDays(JsonNode one, Slot slot) {
        var words = told(one);
        return new OtherDays(
                day(said(one, "valid_from")).orElseThrow(),
                day(said(one, "valid_to")).orElseThrow(),
                slot.opens(),
                slot.closes(),
                words.length() <= LONGEST_OF_A_DAY ? words : null);
    }

    private static boolean repeatsOtherwise(JsonNode one) {
        var how = said(one, "freq");
        return !how.isEmpty()
                        && !how.equals("WEEKLY")
                        && !(how.equals("DAILY") && said(one, "byday").isEmpty())
                || REPEATS.stream()
                        .map(field -> said(one, field))
                        .anyMatch(said -> !said.isEmpty() && !said.equals("1"));
    }

    private static List<Weekday> days(JsonNode one) {
        var said = said(one, "byday");
        if (said.isEmpty()) {
            return said(one, "freq").equals("DAILY") ? List.of(Weekday.values()) : List.of();
        }
        var letters = Stream.of(said.split(",")).map(String::strip).distinct().toList();
        return DAYS.keySet().containsAll(letters)
                ? letters.stream().map(Weekday::valueOf).toList()
                : List.of();
    }

    // Some feeds have seconds. A zone behind them cannot be converted: it depends on the day.
    private static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text.length() == 4 ? "0" + text : text))
                    .filter(time -> time.getSecond() == 0);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static boolean isOver(JsonNode one, LocalDate today) {
        return day(said(one, "valid_to")).filter(until -> until.isBefore(today)).isPresent();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static String inWords(JsonNode one) {
        var times = said(one, "opens_at") + "-" + said(one, "closes_at");
        var days = said(one, "byday");
        if (days.isEmpty() || times.equals("-")) {
            return told(one);
        }
        var names = Stream.of(days.split(","))
                .map(day -> DAYS.getOrDefault(day.strip(), day.strip()))
                .collect(Collectors.joining(", "));
        return names + " " + times;
    }

    private static String told(JsonNode one) {
        var description = said(one, "description");
        return description.isEmpty() ? said(one, "notes") : description;
    }

    private static String joined(Stream<String> texts) {
        return texts.map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String said(JsonNode node, String field) {
        return ServiceList.text(node, field);
    }
}
