package org.trellis.directory.safety;

import org.trellis.problem.Refusal;

/// How this feature says no.
sealed interface SafetyRefusal extends Refusal {

    record ChangedMeanwhile() implements SafetyRefusal {}

    /// A council's safeguarding lead, say.
    record OnlyABody() implements SafetyRefusal {}

    record NotOpenBothWays() implements SafetyRefusal {}

    record DayNotPossible() implements SafetyRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case ChangedMeanwhile _ -> Kind.OUT_OF_DATE;
            case OnlyABody _ -> Kind.NOT_ALLOWED;
            case NotOpenBothWays _ -> Kind.CONFLICT;
            case DayNotPossible _ -> Kind.UNPROCESSABLE;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case ChangedMeanwhile _ -> "changed-meanwhile";
            case OnlyABody _ -> "infrastructure-only";
            case NotOpenBothWays _ -> "link-not-open-both-ways";
            case DayNotPossible _ -> "talk-day-not-possible";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case ChangedMeanwhile _ -> "Somebody else changed this meanwhile. Read it again, then change it.";
            case OnlyABody _ -> "Only an infrastructure body can say that it talked this through with a group.";
            case NotOpenBothWays _ -> "The link is not open both ways just now, so there is nobody to say it to.";
            case DayNotPossible _ -> "Give the day on which you talked: today, or a day of the last twelve months.";
        };
    }
}
