package org.trellis.directory.confirmations;

import org.trellis.problem.Refusal;

/// How this feature says no.
sealed interface ConfirmationRefusal extends Refusal {

    /// Whoever asked is one of the two already.
    record NotYourOwn() implements ConfirmationRefusal {}

    record TooMany() implements ConfirmationRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case NotYourOwn _ -> Kind.NOT_ALLOWED;
            case TooMany _ -> Kind.UNPROCESSABLE;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case NotYourOwn _ -> "not-your-own";
            case TooMany _ -> "too-many-asked";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case NotYourOwn _ -> "You asked for this yourself. Another steward has to confirm it.";
            case TooMany _ -> "Much is waiting for a second steward already. Settle that first.";
        };
    }
}
