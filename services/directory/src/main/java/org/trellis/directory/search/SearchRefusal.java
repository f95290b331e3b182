package org.trellis.directory.search;

import org.trellis.problem.Refusal;

/// Every way in which a search is turned down.
sealed interface SearchRefusal extends Refusal {

    record PlaceUnknown() implements SearchRefusal {}

    record NeedUnknown() implements SearchRefusal {}

    record TraitUnknown() implements SearchRefusal {}

    record PointIncomplete() implements SearchRefusal {}

    record CursorInvalid() implements SearchRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case PlaceUnknown _, NeedUnknown _, TraitUnknown _ -> Kind.UNPROCESSABLE;
            case PointIncomplete _, CursorInvalid _ -> Kind.BAD_REQUEST;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case PlaceUnknown _ -> "place-unknown";
            case NeedUnknown _ -> "need-unknown";
            case TraitUnknown _ -> "trait-unknown";
            case PointIncomplete _ -> "point-incomplete";
            case CursorInvalid _ -> "cursor-invalid";
        };
    }

    // What was typed is not repeated: it may be somebody's address.
    @Override
    default String detail() {
        return switch (this) {
            case PlaceUnknown _ ->
                "We do not know that place. Try a postcode, its first half such as EM1, or the name of a ward or town.";
            case NeedUnknown _ -> "There is no such need: see the list of needs, or search by words.";
            case TraitUnknown _ -> "There is no such trait: see the list of traits, or search by words.";
            case PointIncomplete _ -> "A point needs both lat and lon.";
            case CursorInvalid _ -> "That page cannot be found: start the search again without a cursor.";
        };
    }
}
