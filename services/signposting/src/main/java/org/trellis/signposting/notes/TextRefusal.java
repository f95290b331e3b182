package org.trellis.signposting.notes;

import java.util.Map;
import org.trellis.personal.Part;
import org.trellis.problem.Refusal;

/// Why words that many are to read are not taken. Says in which field the part begins and ends, never what it says.
sealed interface TextRefusal extends Refusal {

    String field();

    Part part();

    /// What may be somebody's own, and may be meant for everybody.
    record MayBePersonal(String field, Part part) implements TextRefusal {}

    /// A number that is always one person's.
    record HasPersonsNumber(String field, Part part) implements TextRefusal {}

    @Override
    default Kind kind() {
        return Kind.UNPROCESSABLE;
    }

    @Override
    default String code() {
        return switch (this) {
            case MayBePersonal _ -> "may-be-personal";
            case HasPersonsNumber _ -> "has-persons-number";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case MayBePersonal _ ->
                "This seems to hold a telephone number, an e-mail address or a full postcode. If it is one person's, "
                        + "take it out. If everybody may know it, send it again and say that it is public.";
            case HasPersonsNumber _ ->
                "This seems to hold a National Insurance or NHS number, which is always one person's. Take it out "
                        + "and send it again.";
        };
    }

    @Override
    default Map<String, Object> more() {
        return Map.of("field", field(), "part", part());
    }
}
