package org.trellis.grants.together;

import org.trellis.problem.Refusal;

/// How asking others into a draft is turned down.
sealed interface TogetherRefusal extends Refusal {

    /// One word for who is not there, who is hidden, and who cannot be asked for this.
    record NotPossible() implements TogetherRefusal {}

    record EndNotPossible() implements TogetherRefusal {}

    record TooMany(int most) implements TogetherRefusal {}

    record NameNeeded() implements TogetherRefusal {}

    @Override
    default Kind kind() {
        return Kind.UNPROCESSABLE;
    }

    @Override
    default String code() {
        return switch (this) {
            case NotPossible _ -> "cannot-be-asked";
            case EndNotPossible _ -> "end-not-possible";
            case TooMany _ -> "too-many-asked";
            case NameNeeded _ -> "name-needed";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case NotPossible _ ->
                "That organisation cannot be asked for this. Apply together with somebody whose page you can see, and"
                        + " who is not the funder; be helped by a council or an infrastructure body.";
            case EndNotPossible _ -> "Say until when: a moment that is still to come, in 30 days at the latest.";
            case TooMany(var most) ->
                "You have asked %d organisations into this draft, which is as many as can be.".formatted(most);
            case NameNeeded _ -> "Say as whom you take part: the group and, if you apply together, the funder read it.";
        };
    }
}
