package org.trellis.signposting.advice;

import org.trellis.problem.Refusal;

/// How this feature says no. An ask of which the caller is no side is [org.trellis.problem.NotFound].
sealed interface AdviceRefusal extends Refusal {

    record Over() implements AdviceRefusal {}

    record NotLinked() implements AdviceRefusal {}

    record TooMany(int most) implements AdviceRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case Over _, NotLinked _ -> Kind.CONFLICT;
            case TooMany _ -> Kind.UNPROCESSABLE;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case Over _ -> "ask-over";
            case NotLinked _ -> "not-linked";
            case TooMany _ -> "too-many-messages";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case Over _ -> "This ask is over, so nobody looks for a message on it any more.";
            case NotLinked _ -> "The two of you are not linked any more, so nothing can be written.";
            case TooMany(var most) ->
                "There are %d messages on this ask already. Ring each other instead.".formatted(most);
        };
    }
}
