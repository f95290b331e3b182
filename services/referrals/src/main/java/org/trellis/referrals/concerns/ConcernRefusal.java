package org.trellis.referrals.concerns;

import org.trellis.problem.Refusal;

/// How this feature says no. A concern that the caller may not read is not among these: it is
/// [org.trellis.problem.NotFound], whether or not there is one.
sealed interface ConcernRefusal extends Refusal {

    record TooMany() implements ConcernRefusal {}

    record Over() implements ConcernRefusal {}

    record NobodyToAsk() implements ConcernRefusal {}

    record SaidEnough() implements ConcernRefusal {}

    record KeptLongerAlready() implements ConcernRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case NobodyToAsk _ -> Kind.UNPROCESSABLE;
            case TooMany _, Over _, SaidEnough _, KeptLongerAlready _ -> Kind.CONFLICT;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case TooMany _ -> "too-many-concerns";
            case Over _ -> "concern-closed";
            case NobodyToAsk _ -> "nobody-to-ask";
            case SaidEnough _ -> "said-enough";
            case KeptLongerAlready _ -> "kept-longer-already";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case TooMany _ ->
                "Your organisation sent twenty concerns within a day, and this one was not sent. Ring those who take"
                        + " concerns. If somebody is in danger now, ring 999.";
            case Over _ -> "This was closed. Nothing more can be said to it here.";
            case NobodyToAsk _ -> "This concern is about no organisation on Trellis, so there is none to ask.";
            case SaidEnough _ -> "Twenty messages were written to this concern. Speak with each other.";
            case KeptLongerAlready _ -> "This concern is kept a year longer already. That can be said only once.";
        };
    }
}
