package org.trellis.directory.hiding;

import org.trellis.problem.Refusal;

/// How this feature says no.
sealed interface HidingRefusal extends Refusal {

    /// Its end is over already, or more than a day away.
    record EndNotRight() implements HidingRefusal {}

    /// The group was hidden for these very words a moment ago.
    record SameReason() implements HidingRefusal {}

    /// It is over: there is nothing to lift or to appeal against.
    record IsOver() implements HidingRefusal {}

    /// The group has said what it has to say.
    record AppealedAlready() implements HidingRefusal {}

    /// Stewards speak for a group.
    record StewardNeeded() implements HidingRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case EndNotRight _, SameReason _ -> Kind.UNPROCESSABLE;
            case IsOver _, AppealedAlready _ -> Kind.CONFLICT;
            case StewardNeeded _ -> Kind.NOT_ALLOWED;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case EndNotRight _ -> "hiding-end-not-right";
            case SameReason _ -> "hiding-same-reason";
            case IsOver _ -> "hiding-over";
            case AppealedAlready _ -> "appealed-already";
            case StewardNeeded _ -> "steward-needed";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case EndNotRight _ -> "Say an end that is still to come, and at most 24 hours from now.";
            case SameReason _ ->
                "This group was hidden for this reason in the last 24 hours. Hide it again only for a new one.";
            case IsOver _ -> "This is over: the page is the group's to show again.";
            case AppealedAlready _ -> "Your group has appealed already. The operator has your words.";
            case StewardNeeded _ -> "Only a steward of your group can do this.";
        };
    }
}
