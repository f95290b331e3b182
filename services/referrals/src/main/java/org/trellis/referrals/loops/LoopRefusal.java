package org.trellis.referrals.loops;

import java.util.Map;
import org.trellis.problem.Refusal;

/// How this feature says no. A loop that the caller is no party of is not among these: it is
/// [org.trellis.problem.NotFound].
sealed interface LoopRefusal extends Refusal {

    record WithYourself() implements LoopRefusal {}

    record NotLinked() implements LoopRefusal {}

    record NotNow(String state) implements LoopRefusal {}

    record TooOften() implements LoopRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case WithYourself _ -> Kind.UNPROCESSABLE;
            case NotLinked _ -> Kind.NOT_ALLOWED;
            case NotNow _, TooOften _ -> Kind.CONFLICT;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case WithYourself _ -> "loop-with-yourself";
            case NotLinked _ -> "not-linked";
            case NotNow _ -> "loop-not-now";
            case TooOften _ -> "loop-too-often";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case WithYourself _ -> "A loop is between two organisations. Choose another one than your own.";
            case NotLinked _ ->
                "This organisation is not linked with yours in a way that lets you send it anything. Link with it"
                        + " first, or wait until it answers.";
            case NotNow(var state) ->
                switch (state) {
                    case "proposed" -> "This loop waits for an answer. Until both said yes, it can only be taken back.";
                    case "ended" -> "This loop was ended. You can propose a new one.";
                    case "turned-down" -> "This loop was turned down. Nothing more can be done with it.";
                    default -> "That cannot be done with this loop as it stands now. Look at it again.";
                };
            case TooOften _ ->
                "This loop was paused and resumed too many times. End it, and propose a new one when you are ready.";
        };
    }

    @Override
    default Map<String, Object> more() {
        return this instanceof NotNow(var state) ? Map.of("state", state) : Map.of();
    }
}
