package org.trellis.referrals.imports;

import java.util.List;
import java.util.Map;
import org.trellis.problem.Refusal;

/// How a list is turned down as a whole. What is wrong with single rows stands in the report instead.
sealed interface ImportRefusal extends Refusal {

    record ColumnsMissing(List<String> missing, List<String> found) implements ImportRefusal {}

    record NoRows() implements ImportRefusal {}

    record TooManyRows(int most, long line) implements ImportRefusal {}

    record FeedBroken() implements ImportRefusal {}

    @Override
    default Kind kind() {
        return Kind.UNPROCESSABLE;
    }

    @Override
    default String code() {
        return switch (this) {
            case ColumnsMissing _ -> "columns-missing";
            case NoRows _ -> "file-has-no-rows";
            case TooManyRows _ -> "too-many-rows";
            case FeedBroken _ -> "feed-broken";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case ColumnsMissing(var missing, var found) ->
                "The first line must name these columns too: " + String.join(", ", missing) + ". It names: "
                        + String.join(", ", found) + ".";
            case NoRows _ -> "There is no pathway in this file.";
            case TooManyRows(var most, var line) ->
                "There are more than %d pathways in this file; reading stopped at line %d. Send it in parts."
                        .formatted(most, line);
            case FeedBroken _ ->
                "This is not a list of services of Open Referral UK: a page of /services, a list, or one service.";
        };
    }

    @Override
    default Map<String, Object> more() {
        return switch (this) {
            case ColumnsMissing(var missing, var found) -> Map.of("missing", missing, "found", found);
            case TooManyRows refused -> Map.of("line", refused.line());
            default -> Map.of();
        };
    }
}
