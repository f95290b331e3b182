package org.trellis.directory.capacity;

import java.time.LocalDate;
import org.trellis.problem.Refusal;

/// How this feature says no.
sealed interface CapacityRefusal extends Refusal {

    record NeedUnknown(String need) implements CapacityRefusal {}

    /// Two limits for the same need and period: which of them would hold?
    record LimitTwice() implements CapacityRefusal {}

    record QuietHoursEmpty() implements CapacityRefusal {}

    record DayIsOver() implements CapacityRefusal {}

    record DayTooFar(LocalDate last) implements CapacityRefusal {}

    record ChangedMeanwhile() implements CapacityRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case NeedUnknown _, LimitTwice _, QuietHoursEmpty _, DayIsOver _, DayTooFar _ -> Kind.UNPROCESSABLE;
            case ChangedMeanwhile _ -> Kind.OUT_OF_DATE;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case NeedUnknown _ -> "need-unknown";
            case LimitTwice _ -> "limit-twice";
            case QuietHoursEmpty _ -> "quiet-hours-empty";
            case DayIsOver _ -> "day-is-over";
            case DayTooFar _ -> "day-too-far";
            case ChangedMeanwhile _ -> "changed-meanwhile";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case NeedUnknown(var need) -> "Not in the list of needs: " + need + ".";
            case LimitTwice _ -> "There are two limits for the same need and period. Keep one of them.";
            case QuietHoursEmpty _ ->
                "Quiet hours that begin and end at the same time are none. Change one of the two.";
            case DayIsOver _ -> "That day is over. Choose today or a later one.";
            case DayTooFar(var last) -> "That is too far ahead. Choose a day up to " + last + ".";
            case ChangedMeanwhile _ -> "Somebody else changed this meanwhile. Read it again, then change it.";
        };
    }
}
