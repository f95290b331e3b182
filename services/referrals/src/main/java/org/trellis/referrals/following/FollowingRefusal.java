package org.trellis.referrals.following;

import org.trellis.problem.Refusal;

/// How this feature says no. A pathway that the reader may not know of is not among these: it is
/// [org.trellis.problem.NotFound].
sealed interface FollowingRefusal extends Refusal {

    record OwnPathway() implements FollowingRefusal {}

    record TooMany(int most) implements FollowingRefusal {}

    @Override
    default Kind kind() {
        return Kind.UNPROCESSABLE;
    }

    @Override
    default String code() {
        return switch (this) {
            case OwnPathway _ -> "own-pathway";
            case TooMany _ -> "too-many-followed";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case OwnPathway _ -> "Your own organisation keeps this pathway. You know of every change in it.";
            case TooMany(var most) ->
                "Your organisation follows %d pathways, which is the most there can be. Stop following one first."
                        .formatted(most);
        };
    }
}
