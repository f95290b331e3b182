package org.trellis.directory.blocks;

import org.trellis.problem.Refusal;

/// How this feature says no.
sealed interface BlockRefusal extends Refusal {

    record Yourself() implements BlockRefusal {}

    record TooMany(int most) implements BlockRefusal {}

    @Override
    default Kind kind() {
        return Kind.UNPROCESSABLE;
    }

    @Override
    default String code() {
        return switch (this) {
            case Yourself _ -> "block-yourself";
            case TooMany _ -> "too-many-blocks";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case Yourself _ -> "A group cannot block itself.";
            case TooMany(var most) ->
                "A group blocks at most " + most + " organisations. Stop blocking one of them first.";
        };
    }
}
