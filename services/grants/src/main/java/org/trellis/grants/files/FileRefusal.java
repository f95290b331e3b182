package org.trellis.grants.files;

import org.trellis.problem.Refusal;

/// Why there is no file, or no statement is read.
sealed interface FileRefusal extends Refusal {

    record NothingToPay() implements FileRefusal {}

    record ColumnsMissing() implements FileRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case NothingToPay _ -> Kind.CONFLICT;
            case ColumnsMissing _ -> Kind.UNPROCESSABLE;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case NothingToPay _ -> "nothing-to-pay";
            case ColumnsMissing _ -> "columns-missing";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case NothingToPay _ ->
                "There is nothing to pay that is not on its way, and has an account that can be used. No file was made.";
            case ColumnsMissing _ ->
                "The first line has to name the columns \"reference\" and \"amount\". Name yours so, and send it again.";
        };
    }
}
