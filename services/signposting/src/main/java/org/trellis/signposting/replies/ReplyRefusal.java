package org.trellis.signposting.replies;

import org.trellis.problem.Refusal;

/// How this feature says no. What was not delivered to the caller is [org.trellis.problem.NotFound].
sealed interface ReplyRefusal extends Refusal {

    record NothingAsked() implements ReplyRefusal {}

    record Withdrawn() implements ReplyRefusal {}

    record NotLinked() implements ReplyRefusal {}

    record Decided() implements ReplyRefusal {}

    record TooMany(int most) implements ReplyRefusal {}

    @Override
    default Kind kind() {
        return this instanceof NotLinked ? Kind.NOT_ALLOWED : Kind.CONFLICT;
    }

    @Override
    default String code() {
        return switch (this) {
            case NothingAsked _ -> "no-reply-asked";
            case Withdrawn _ -> "bulletin-withdrawn";
            case NotLinked _ -> "not-linked";
            case Decided _ -> "views-closed";
            case TooMany _ -> "too-many-replies";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case NothingAsked _ -> "This bulletin asks for no reply. Its sender is reached by what it says to ring.";
            case Withdrawn _ -> "Whoever sent this has withdrawn it, so nobody looks for a reply any more.";
            case NotLinked _ ->
                "You are no longer linked with whoever sent this, so nothing is owed and nothing is sent.";
            case Decided _ -> "The day of the decision is past, so views are not taken any more.";
            case TooMany(var most) -> "You have replied %d times. Ring each other instead.".formatted(most);
        };
    }
}
