package org.trellis.directory.links;

import org.trellis.problem.Refusal;

/// How this feature says no.
sealed interface LinkRefusal extends Refusal {

    record WithYourself() implements LinkRefusal {}

    /// Said to the one who blocks, never to the blocked.
    record YouBlockThem() implements LinkRefusal {}

    record NotOpened() implements LinkRefusal {}

    record DayIsOver() implements LinkRefusal {}

    /// It is not there, or not to be known.
    record TeamUnknown() implements LinkRefusal {}

    /// Who leaves the team out may not know that there is one: others are let in on purpose only.
    record ForATeam() implements LinkRefusal {}

    /// There is nothing to set aside where one has opened oneself.
    record OpenedAlready() implements LinkRefusal {}

    @Override
    default Kind kind() {
        return this instanceof ForATeam ? Kind.CONFLICT : Kind.UNPROCESSABLE;
    }

    @Override
    default String code() {
        return switch (this) {
            case WithYourself _ -> "link-with-yourself";
            case YouBlockThem _ -> "you-block-them";
            case NotOpened _ -> "link-not-opened";
            case DayIsOver _ -> "day-is-over";
            case TeamUnknown _ -> "team-unknown";
            case ForATeam _ -> "card-is-for-a-team";
            case OpenedAlready _ -> "opened-already";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case WithYourself _ -> "An organisation has no link with itself.";
            case YouBlockThem _ -> "You block this organisation. Stop blocking it first, then open a link to it.";
            case NotOpened _ -> "First say how close this organisation may be; then choose what it sees.";
            case DayIsOver _ -> "That day is over. Choose today or a later day, or none.";
            case TeamUnknown _ -> "Choose one of the teams that this organisation has now.";
            case ForATeam _ ->
                "You show this to one team only. To show it to everybody there, first take it back, then share it.";
            case OpenedAlready _ ->
                "You have opened your side to this organisation. If you do not want it any more, end the link.";
        };
    }
}
