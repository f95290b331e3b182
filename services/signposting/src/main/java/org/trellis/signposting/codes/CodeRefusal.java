package org.trellis.signposting.codes;

import org.trellis.problem.Refusal;

/// How this feature says no: one answer for every code that is not right.
sealed interface CodeRefusal extends Refusal {

    record NotKnown() implements CodeRefusal {}

    record TooMany() implements CodeRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case NotKnown _ -> Kind.UNPROCESSABLE;
            case TooMany _ -> Kind.UNAVAILABLE;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case NotKnown _ -> "code-not-known";
            case TooMany _ -> "too-many-codes";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case NotKnown _ ->
                "That is not a code that leads to you, or it is too old. Look at it once more: it has no letter O, I, L"
                        + " or U.";
            case TooMany _ ->
                "Your organisation typed too many codes today that were not right. Try again tomorrow. Nobody has to"
                        + " enter a code.";
        };
    }
}
