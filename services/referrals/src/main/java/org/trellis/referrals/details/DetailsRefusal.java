package org.trellis.referrals.details;

import java.util.List;
import java.util.Map;
import org.trellis.problem.Refusal;

/// How this feature says no. Details that the caller may not read are not among these: they are
/// [org.trellis.problem.NotFound], whether or not there are any.
sealed interface DetailsRefusal extends Refusal {

    record NotAgreedToTravel(List<String> fields) implements DetailsRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case NotAgreedToTravel _ -> Kind.UNPROCESSABLE;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case NotAgreedToTravel _ -> "not-agreed-to-travel";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case NotAgreedToTravel _ ->
                "The two organisations did not agree that this may travel between them. Leave it out, or propose new"
                        + " terms. What it is about is named in `fields`.";
        };
    }

    @Override
    default Map<String, Object> more() {
        return switch (this) {
            case NotAgreedToTravel(var fields) -> Map.of("fields", fields);
        };
    }
}
