package org.trellis.directory.hours;

import org.trellis.problem.Refusal;

/// How this feature says no; what hours cannot be, [org.trellis.opening.OpeningRefusal] says.
sealed interface HoursRefusal extends Refusal {

    record ChangedMeanwhile() implements HoursRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case ChangedMeanwhile _ -> Kind.OUT_OF_DATE;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case ChangedMeanwhile _ -> "changed-meanwhile";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case ChangedMeanwhile _ -> "Somebody else changed this meanwhile. Read it again, then change it.";
        };
    }
}
