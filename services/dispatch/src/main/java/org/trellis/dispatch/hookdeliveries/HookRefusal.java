package org.trellis.dispatch.hookdeliveries;

import org.trellis.problem.Refusal;

/// How this feature says no.
sealed interface HookRefusal extends Refusal {

    record SwitchedOff() implements HookRefusal {}

    record TooOld() implements HookRefusal {}

    record TooSoon() implements HookRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case SwitchedOff _, TooSoon _ -> Kind.CONFLICT;
            case TooOld _ -> Kind.UNPROCESSABLE;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case SwitchedOff _ -> "webhook-off";
            case TooSoon _ -> "test-under-way";
            case TooOld _ -> "replay-too-old";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case SwitchedOff _ -> "This webhook is off. Switch it on first.";
            case TooSoon _ -> "A test is on its way already. Look at the deliveries in a moment.";
            case TooOld _ ->
                "Only what was noted in the last 14 days can be sent again. Read what is older by the API.";
        };
    }
}
