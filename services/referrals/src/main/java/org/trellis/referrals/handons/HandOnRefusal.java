package org.trellis.referrals.handons;

import org.trellis.problem.Refusal;

/// How this feature says no to the holder of a link that is alive. Every other link is [org.trellis.problem.NotFound].
sealed interface HandOnRefusal extends Refusal {

    /// Mistyped, too old, tried too often or never sent.
    record CodeWrong() implements HandOnRefusal {}

    record TooManyCodes() implements HandOnRefusal {}

    /// Not the browser that the last code was typed into.
    record CodeNeeded() implements HandOnRefusal {}

    record NotNow() implements HandOnRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case CodeWrong _ -> Kind.UNPROCESSABLE;
            case TooManyCodes _, NotNow _ -> Kind.CONFLICT;
            case CodeNeeded _ -> Kind.NOT_ALLOWED;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case CodeWrong _ -> "code-wrong";
            case TooManyCodes _ -> "too-many-codes";
            case CodeNeeded _ -> "code-needed";
            case NotNow _ -> "step-not-now";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case CodeWrong _ ->
                "This is not the code that we sent last, or it is not good any more. Have a new one sent.";
            case TooManyCodes _ ->
                "We have sent as many codes as we may for now. Wait an hour, or ring the group that asked you.";
            case CodeNeeded _ -> "We do not know this browser. Have a code sent, and type it here.";
            case NotNow _ -> "That is not what comes next. Look at the page again.";
        };
    }
}
