package org.trellis.signposting.notes;

import java.util.Map;
import org.trellis.personal.Part;
import org.trellis.problem.Refusal;

/// Why free words are not taken as they are. Says where the part begins and ends, never what it says.
sealed interface WordsRefusal extends Refusal {

    record HasEmail(Part part) implements WordsRefusal {}

    record HasTelephone(Part part) implements WordsRefusal {}

    record HasPostcode(Part part) implements WordsRefusal {}

    record HasNiNumber(Part part) implements WordsRefusal {}

    record Nothing() implements WordsRefusal {}

    @Override
    default Kind kind() {
        return Kind.UNPROCESSABLE;
    }

    @Override
    default String code() {
        return switch (this) {
            case HasEmail _ -> "words-have-email";
            case HasTelephone _ -> "words-have-telephone";
            case HasPostcode _ -> "words-have-postcode";
            case HasNiNumber _ -> "words-have-ni-number";
            case Nothing _ -> "words-missing";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case HasEmail _ ->
                "There seems to be an e-mail address in it. Take it out if it is somebody's own. If everybody may have"
                        + " it, send it again and say that nothing in it is private.";
            case HasTelephone _ ->
                "There seems to be a telephone number in it, or another long number. Take it out if it is somebody's"
                        + " own. If everybody may have it, send it again and say that nothing in it is private.";
            case HasPostcode _ ->
                "There seems to be a full postcode in it, which leads to a few homes. Use its first half, such as EM1."
                        + " If everybody may have it, send it again and say that nothing in it is private.";
            case HasNiNumber _ ->
                "There seems to be a National Insurance number in it. Nobody needs it here: take it out.";
            case Nothing _ -> "Write something first.";
        };
    }

    @Override
    default Map<String, Object> more() {
        return switch (this) {
            case HasEmail(var part) -> Map.of("part", part);
            case HasTelephone(var part) -> Map.of("part", part);
            case HasPostcode(var part) -> Map.of("part", part);
            case HasNiNumber(var part) -> Map.of("part", part);
            case Nothing() -> Map.of();
        };
    }
}
