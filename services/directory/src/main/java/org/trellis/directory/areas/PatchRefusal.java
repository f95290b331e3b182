package org.trellis.directory.areas;

import org.trellis.problem.Refusal;

/// Every way in which what somebody drew is turned down.
sealed interface PatchRefusal extends Refusal {

    record Broken() implements PatchRefusal {}

    record TooLong() implements PatchRefusal {}

    record TooLarge() implements PatchRefusal {}

    record Elsewhere() implements PatchRefusal {}

    @Override
    default Kind kind() {
        return Kind.UNPROCESSABLE;
    }

    @Override
    default String code() {
        return switch (this) {
            case Broken _ -> "patch-broken";
            case TooLong _ -> "patch-too-long";
            case TooLarge _ -> "patch-too-large";
            case Elsewhere _ -> "patch-elsewhere";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case Broken _ ->
                "The area on the map must be one closed line of at least three points that does not cross itself."
                        + " Begin again, or name streets and wards instead.";
            case TooLong _ -> "The area on the map has more than 100 points. Draw it with fewer.";
            case TooLarge _ ->
                "The area on the map is larger than 2,000 square kilometres, which is a county and more. Draw where"
                        + " you are at home, or say the rest in words.";
            case Elsewhere _ -> "The area on the map is not in or around the United Kingdom.";
        };
    }
}
