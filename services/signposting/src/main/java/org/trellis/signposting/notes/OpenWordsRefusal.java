package org.trellis.signposting.notes;

import java.util.Map;
import org.trellis.personal.Part;
import org.trellis.problem.Refusal;

/// Why words that several people read are not taken as they are. Says where the part stands, never what it says.
sealed interface OpenWordsRefusal extends Refusal {

    String field();

    Part part();

    record MayBePersonal(String field, Part part) implements OpenWordsRefusal {}

    record HasNiNumber(String field, Part part) implements OpenWordsRefusal {}

    @Override
    default Kind kind() {
        return Kind.UNPROCESSABLE;
    }

    @Override
    default String code() {
        return switch (this) {
            case MayBePersonal _ -> "may-be-personal";
            case HasNiNumber _ -> "has-ni-number";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case MayBePersonal _ ->
                "These words seem to hold a telephone number, an e-mail address or a full postcode. If it is one"
                        + " person's, take it out. If it is there for everybody, such as that of a hall, say so and"
                        + " send it again.";
            case HasNiNumber _ ->
                "These words seem to hold a National Insurance number. Nobody needs it here: take it out and send it"
                        + " again.";
        };
    }

    @Override
    default Map<String, Object> more() {
        return Map.of("field", field(), "part", part());
    }
}
