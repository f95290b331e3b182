package org.trellis.referrals.asks;

import java.time.Instant;
import java.util.Map;
import org.trellis.problem.Refusal;

/// How this feature says no. A pathway that the reader may not know of is not among these: it is
/// [org.trellis.problem.NotFound].
sealed interface AskRefusal extends Refusal {

    record OwnPathway() implements AskRefusal {}

    record NobodyHasToAsk() implements AskRefusal {}

    record AnsweredAlready(Instant againFrom) implements AskRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case OwnPathway _ -> Kind.UNPROCESSABLE;
            case NobodyHasToAsk _, AnsweredAlready _ -> Kind.CONFLICT;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case OwnPathway _ -> "own-pathway";
            case NobodyHasToAsk _ -> "nobody-has-to-ask";
            case AnsweredAlready _ -> "answered-already";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case OwnPathway _ -> "Your own organisation keeps this pathway. It does not have to ask itself.";
            case NobodyHasToAsk _ ->
                "Every organisation may send people by this pathway. You do not have to ask: read how to refer.";
            case AnsweredAlready _ ->
                "The organisation that keeps this pathway said no, or no longer. It owes no reason, and you can ask "
                        + "again from the day that `againFrom` names.";
        };
    }

    @Override
    default Map<String, Object> more() {
        return this instanceof AnsweredAlready(var againFrom) ? Map.of("againFrom", againFrom) : Map.of();
    }
}
