package org.trellis.opening;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.trellis.problem.Refusal;

/// Why hours cannot be as somebody wrote them.
public sealed interface OpeningRefusal extends Refusal {

    record DaysBackwards(LocalDate from) implements OpeningRefusal {}

    record DaysTooFar(LocalDate last) implements OpeningRefusal {}

    /// Opens and never closes, or the other way round.
    record HalfATime(LocalDate from) implements OpeningRefusal {}

    /// Two spans of one week that are not apart.
    record TimesOverlap(Weekday day) implements OpeningRefusal {}

    @Override
    default Kind kind() {
        return Kind.UNPROCESSABLE;
    }

    @Override
    default String code() {
        return switch (this) {
            case DaysBackwards _ -> "days-backwards";
            case DaysTooFar _ -> "day-too-far";
            case HalfATime _ -> "time-half";
            case TimesOverlap _ -> "times-overlap";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case DaysBackwards(var from) ->
                "What begins on " + from + " ends before it begins. Change one of the days.";
            case DaysTooFar(var last) -> "That is too far ahead. Choose days up to " + last + ".";
            case HalfATime(var from) ->
                "On " + from + " there is only one of two times. Give both, or none for a day that is closed.";
            case TimesOverlap(var day) ->
                "On %s two times overlap. Make one of them, or let the second begin when the first is over."
                        .formatted(day.day().getDisplayName(TextStyle.FULL, Locale.UK));
        };
    }
}
