package org.trellis.directory.introductions;

import org.trellis.problem.Refusal;

/// How this feature says no.
sealed interface IntroductionRefusal extends Refusal {

    record Yourself() implements IntroductionRefusal {}

    /// Said to the one who blocks, never to the blocked.
    record YouBlockThem() implements IntroductionRefusal {}

    /// Asking would say that there is somebody.
    record YouAreHidden() implements IntroductionRefusal {}

    record AskedAlready() implements IntroductionRefusal {}

    record TooMany() implements IntroductionRefusal {}

    @Override
    default Kind kind() {
        return this instanceof AskedAlready ? Kind.CONFLICT : Kind.UNPROCESSABLE;
    }

    @Override
    default String code() {
        return switch (this) {
            case Yourself _ -> "introduction-to-yourself";
            case YouBlockThem _ -> "you-block-them";
            case YouAreHidden _ -> "hidden-asks-nobody";
            case AskedAlready _ -> "introduction-asked";
            case TooMany _ -> "introductions-too-many";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case Yourself _ -> "This is your own organisation.";
            case YouBlockThem _ -> "You block this organisation. Stop blocking it first.";
            case YouAreHidden _ ->
                "They could not see who asks, since your group does not show itself to them. Change who can find it, or open"
                        + " a link to them first.";
            case AskedAlready _ ->
                "You have asked them, and they may take their time. After 30 days you can ask again.";
            case TooMany _ ->
                "There are " + IntroductionDesk.MOST
                        + " open requests at most in your organisation. Each ends by itself" + " after 30 days.";
        };
    }
}
