package org.trellis.grants.files;

import java.util.List;
import java.util.Map;
import org.trellis.problem.Refusal;

/// Why there is no file, or no statement is read.
sealed interface FileRefusal extends Refusal {

    record NothingToPay() implements FileRefusal {}

    record ColumnsMissing(String reference, String amount) implements FileRefusal {}

    record ColumnsIncomplete(List<String> missing) implements FileRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case NothingToPay _ -> Kind.CONFLICT;
            case ColumnsMissing _, ColumnsIncomplete _ -> Kind.UNPROCESSABLE;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case NothingToPay _ -> "nothing-to-pay";
            case ColumnsMissing _ -> "columns-missing";
            case ColumnsIncomplete _ -> "columns-incomplete";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case NothingToPay _ ->
                "There is nothing to pay that is not on its way, and has an account that can be used. No file was made.";
            case ColumnsMissing(var reference, var amount) ->
                "The first line has to name the columns \"%s\" and \"%s\". Name yours so, and send it again."
                        .formatted(reference, amount);
            case ColumnsIncomplete _ ->
                "Reference, sort code, account number and amount each have to stand in one column, and fixed words have"
                        + " to be given. What is missing, or there twice, is named here.";
        };
    }

    @Override
    default Map<String, Object> more() {
        return this instanceof ColumnsIncomplete(var missing) ? Map.of("missing", missing) : Map.of();
    }
}
