package org.trellis.signposting.received;

import java.util.Map;
import org.trellis.problem.Refusal;

/// How this feature says no. What was not delivered to the caller is [org.trellis.problem.NotFound].
sealed interface ReceivedRefusal extends Refusal {

    record Withdrawn() implements ReceivedRefusal {}

    record Over() implements ReceivedRefusal {}

    record Changed(int version) implements ReceivedRefusal {}

    record NotForPassingOn() implements ReceivedRefusal {}

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    default String code() {
        return switch (this) {
            case Withdrawn _ -> "bulletin-withdrawn";
            case Over _ -> "bulletin-over";
            case Changed _ -> "bulletin-changed";
            case NotForPassingOn _ -> "not-for-passing-on";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case Withdrawn _ -> "Whoever sent this has withdrawn it, so it is not passed on any more.";
            case Over _ -> "This was right until a day that is past, so it is not passed on any more.";
            case Changed _ -> "There is a newer version of this. Read what changed, and pass that on if you like.";
            case NotForPassingOn _ ->
                "This is what a group told you that it is seeing. It is for your organisation alone.";
        };
    }

    @Override
    default Map<String, Object> more() {
        return this instanceof Changed(var version) ? Map.of("version", version) : Map.of();
    }
}
