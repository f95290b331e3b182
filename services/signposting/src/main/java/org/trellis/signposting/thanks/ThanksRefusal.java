package org.trellis.signposting.thanks;

import org.trellis.problem.Refusal;

/// How this feature says no. A group that the caller may not see is [org.trellis.problem.NotFound].
sealed interface ThanksRefusal extends Refusal {

    record NoThanks() implements ThanksRefusal {}

    record OnlyGroups() implements ThanksRefusal {}

    record ToYourself() implements ThanksRefusal {}

    record TooMany() implements ThanksRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case NoThanks _ -> Kind.CONFLICT;
            case OnlyGroups _, ToYourself _ -> Kind.UNPROCESSABLE;
            case TooMany _ -> Kind.UNAVAILABLE;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case NoThanks _ -> "takes-no-thanks";
            case OnlyGroups _ -> "thanks-are-for-groups";
            case ToYourself _ -> "thanks-to-yourself";
            case TooMany _ -> "too-many-thanks";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case NoThanks _ -> "This group wants no thanks here. You can still tell them yourself.";
            case OnlyGroups _ -> "Thanks here go to groups. Tell a council or a charity yourself.";
            case ToYourself _ -> "That is your own group.";
            case TooMany _ ->
                "Too many thanks are being sent at the moment, so yours was not. Wait a few minutes, then send it"
                        + " again.";
        };
    }
}
