package org.trellis.signposting.suggestions;

import org.trellis.problem.Refusal;

/// How this feature says no. An ask that councillors do not read is not among these: it is
/// [org.trellis.problem.NotFound].
sealed interface SuggestionRefusal extends Refusal {

    record AskOver() implements SuggestionRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case AskOver _ -> Kind.CONFLICT;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case AskOver _ -> "ask-over";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case AskOver _ -> "This ask is over: whoever asked has closed it, or its day has passed.";
        };
    }
}
