package org.trellis.directory.places;

import java.util.List;
import org.trellis.problem.Refusal;

/// Every way in which a place, or a file of places, is turned down.
sealed interface PlacesRefusal extends Refusal {

    record ActsForAnOrganisation() implements PlacesRefusal {}

    record ColumnsMissing(List<String> columns) implements PlacesRefusal {}

    record PlaceUnknown() implements PlacesRefusal {}

    @Override
    default Kind kind() {
        return Kind.UNPROCESSABLE;
    }

    @Override
    default String code() {
        return switch (this) {
            case ActsForAnOrganisation _ -> "acts-for-an-organisation";
            case ColumnsMissing _ -> "columns-missing";
            case PlaceUnknown _ -> "place-unknown";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case ActsForAnOrganisation _ ->
                "Places belong to nobody: load them with an account that acts for no organisation.";
            case ColumnsMissing(var columns) ->
                "The first line must name the columns; missing: " + String.join(", ", columns) + ".";
            case PlaceUnknown _ -> "We do not know that place. Give a postcode, its first half, a ward or a council.";
        };
    }
}
