package org.trellis.directory.hours;

import java.time.LocalDate;
import org.trellis.problem.Refusal;

/// How this feature says no.
sealed interface HoursRefusal extends Refusal {

    record DaysBackwards(LocalDate from) implements HoursRefusal {}

    record DaysTooFar(LocalDate last) implements HoursRefusal {}

    /// Opens and never closes, or the other way round.
    record HalfATime(LocalDate from) implements HoursRefusal {}

    record ChangedMeanwhile() implements HoursRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case DaysBackwards _, DaysTooFar _, HalfATime _ -> Kind.UNPROCESSABLE;
            case ChangedMeanwhile _ -> Kind.OUT_OF_DATE;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case DaysBackwards _ -> "days-backwards";
            case DaysTooFar _ -> "day-too-far";
            case HalfATime _ -> "time-half";
            case ChangedMeanwhile _ -> "changed-meanwhile";
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
            case ChangedMeanwhile _ -> "Somebody else changed this meanwhile. Read it again, then change it.";
        };
    }
}
