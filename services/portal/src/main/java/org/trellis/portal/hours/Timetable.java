package org.trellis.portal.hours;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.trellis.portal.language.Language;
import org.trellis.portal.language.Reading;
import org.trellis.portal.pages.Pages;

/// Says hours in the reader's words, the same on every page.
@Named("timetable")
@RequestScoped
public class Timetable {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /// What holds on a day or on some days.
    public record Line(String day, String times, String words) {}

    private final Reading reading;
    private final InstantSource clock;
    private final HoursWords words;

    Timetable(Reading reading, InstantSource clock, Pages pages) {
        this.reading = reading;
        this.clock = clock;
        this.words = pages.words(HoursWords.class);
    }

    /// One line about now.
    public String now(Opening opening) {
        if (opening.now()) {
            return isWithinADay(opening.closesAt()) ? words.openUntil(time(opening.closesAt())) : words.openNow();
        }
        if (opening.opensAt() == null) {
            return words.closedNow();
        }
        var day = opening.opensAt().atZone(LONDON).toLocalDate();
        return day.equals(clock.instant().atZone(LONDON).toLocalDate())
                ? words.opensToday(time(opening.opensAt()))
                : words.opensOn(weekdayAndDate(day), time(opening.opensAt()));
    }

    // "until 02:00" is understood of this night, not of the one after next.
    private boolean isWithinADay(Instant moment) {
        return moment != null && Duration.between(clock.instant(), moment).compareTo(Duration.ofDays(1)) < 0;
    }

    /// The days on which somebody is there, in the order of the week: those that follow each other with the same times
    /// together.
    public List<Line> week(Hours hours) {
        var lines = new ArrayList<Line>();
        for (var at = 0; at < Hours.DAYS.size(); ) {
            var first = Hours.DAYS.get(at);
            var times = times(hours, first);
            var last = first;
            while (++at < Hours.DAYS.size() && times(hours, Hours.DAYS.get(at)).equals(times)) {
                last = Hours.DAYS.get(at);
            }
            if (!times.isEmpty()) {
                lines.add(new Line(last.equals(first) ? day(first) : words.range(day(first), day(last)), times, null));
            }
        }
        return lines;
    }

    private String times(Hours hours, String day) {
        return hours.weekly().stream()
                .filter(slot -> slot.day().equals(day))
                .map(slot -> range(slot.opens(), slot.closes()))
                .collect(Collectors.joining(", "));
    }

    public List<Line> others(Hours hours) {
        return hours.exceptions().stream()
                .map(one -> new Line(
                        days(one), one.isClosed() ? words.closed() : range(one.opens(), one.closes()), one.words()))
                .toList();
    }

    private String days(Hours.OtherDays one) {
        return one.from().equals(one.until())
                ? weekdayAndDate(one.from())
                : words.range(weekdayAndDate(one.from()), weekdayAndDate(one.until()));
    }

    /// A weekday's name by its letters.
    public String day(String letters) {
        return Hours.dayOfWeek(letters)
                .getDisplayName(TextStyle.FULL_STANDALONE, reading.language().dates());
    }

    private String weekdayAndDate(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", reading.language().dates())
                .format(day);
    }

    private String range(LocalTime opens, LocalTime closes) {
        return range(words, opens, closes);
    }

    /// The week in one line, in a language that need not be the reader's; empty where no days are said.
    public static String line(Hours hours, Language language) {
        var in = MessageBundles.get(HoursWords.class, Localized.Literal.of(language.code()));
        return Hours.DAYS.stream()
                .filter(day ->
                        hours.weekly().stream().anyMatch(slot -> slot.day().equals(day)))
                .map(day -> Hours.dayOfWeek(day).getDisplayName(TextStyle.FULL_STANDALONE, language.dates()) + " "
                        + hours.weekly().stream()
                                .filter(slot -> slot.day().equals(day))
                                .map(slot -> range(in, slot.opens(), slot.closes()))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private static String range(HoursWords in, LocalTime opens, LocalTime closes) {
        return opens.equals(closes) ? in.allDay() : in.range(opens.toString(), closes.toString());
    }

    private static String time(Instant moment) {
        return moment.atZone(LONDON).toLocalTime().toString();
    }
}
