package org.trellis.grants.deciding;

import java.util.Map;
import org.trellis.problem.Refusal;

/// Why nothing is scored, flagged or remarked.
sealed interface WeighingRefusal extends Refusal {

    /// `field` is where it stands.
    record HasContact(String field) implements WeighingRefusal {}

    record KindUnknown() implements WeighingRefusal {}

    record OwnFlag() implements WeighingRefusal {}

    record Answered() implements WeighingRefusal {}

    record TooMany(int most) implements WeighingRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case HasContact _, KindUnknown _, TooMany _ -> Kind.UNPROCESSABLE;
            case OwnFlag _ -> Kind.NOT_ALLOWED;
            case Answered _ -> Kind.CONFLICT;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case HasContact _ -> "words-have-contact";
            case KindUnknown _ -> "flag-kind-unknown";
            case OwnFlag _ -> "flag-yours";
            case Answered _ -> "flag-answered";
            case TooMany _ -> "too-many-words";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case HasContact _ ->
                "There seems to be a telephone number, an e-mail address or a full postcode in it. Who somebody is has"
                        + " no place here: take it out and send it again.";
            case KindUnknown _ -> "There is no such kind of flag. Choose one of the list.";
            case OwnFlag _ -> "You raised this flag, so somebody else has to answer it. Ask a colleague.";
            case Answered _ -> "Somebody answered this flag already. Raise another one if something is still amiss.";
            case TooMany(var most) ->
                "There are %d of these about this application already. Talk to each other instead.".formatted(most);
        };
    }

    @Override
    default Map<String, Object> more() {
        return this instanceof HasContact(var field) ? Map.of("field", field) : Map.of();
    }
}
