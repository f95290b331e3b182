package org.trellis.directory.support;

import org.trellis.problem.Refusal;

/// How this feature says no.
sealed interface SupportRefusal extends Refusal {

    /// Only a steward lets somebody look in.
    record StewardNeeded() implements SupportRefusal {}

    /// Institutions have no private page that support could look at.
    record GroupsOnly() implements SupportRefusal {}

    /// Sign-in, which knows the stewards, does not answer.
    record SignInAway() implements SupportRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case StewardNeeded _, GroupsOnly _ -> Kind.NOT_ALLOWED;
            case SignInAway _ -> Kind.UNAVAILABLE;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case StewardNeeded _ -> "steward-needed";
            case GroupsOnly _ -> "groups-only";
            case SignInAway _ -> "sign-in-away";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case StewardNeeded _ -> "Only a steward of your group can do this.";
            case GroupsOnly _ -> "Only groups invite support to look at their page.";
            case SignInAway _ -> "Sign-in does not answer just now. Try again in a few minutes.";
        };
    }
}
