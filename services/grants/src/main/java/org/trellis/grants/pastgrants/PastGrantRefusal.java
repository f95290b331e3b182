package org.trellis.grants.pastgrants;

import java.util.Map;
import org.trellis.problem.Refusal;

/// Why a file of past grants is not taken at all.
sealed interface PastGrantRefusal extends Refusal {

    record Broken(int line) implements PastGrantRefusal {}

    record NoGrants() implements PastGrantRefusal {}

    record TooMany(int most) implements PastGrantRefusal {}

    @Override
    default Kind kind() {
        return Kind.UNPROCESSABLE;
    }

    @Override
    default String code() {
        return switch (this) {
            case Broken _ -> "file-broken";
            case NoGrants _ -> "file-has-no-grants";
            case TooMany _ -> "too-many-grants";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case Broken(var line) ->
                "The file is broken at line %d: from there on it is no JSON. Nothing of it was taken.".formatted(line);
            case NoGrants _ ->
                "There are no grants in this file. Send a package of 360Giving as JSON, with `grants` in it, or a CSV"
                        + " file with a column Identifier.";
            case TooMany(var most) ->
                "More than %d grants at once are not taken. Send the file in parts.".formatted(most);
        };
    }

    @Override
    default Map<String, Object> more() {
        return this instanceof Broken(var line) ? Map.of("line", line) : Map.of();
    }
}
