package org.trellis.directory.teams;

import org.trellis.problem.Refusal;

/// How this feature says no.
sealed interface TeamRefusal extends Refusal {

    /// In a group everybody knows what the others know.
    record NoTeams() implements TeamRefusal {}

    record TooMany() implements TeamRefusal {}

    /// Whoever chooses one could not tell them apart.
    record NameTaken() implements TeamRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case NameTaken _ -> Kind.CONFLICT;
            case NoTeams _, TooMany _ -> Kind.UNPROCESSABLE;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case NoTeams _ -> "no-teams";
            case TooMany _ -> "teams-too-many";
            case NameTaken _ -> "team-name-taken";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case NoTeams _ -> "Teams are for councils and other institutions.";
            case TooMany _ -> "There are " + TeamDesk.MOST + " teams at most. Remove one first.";
            case NameTaken _ -> "Another one of your teams goes by that name.";
        };
    }
}
