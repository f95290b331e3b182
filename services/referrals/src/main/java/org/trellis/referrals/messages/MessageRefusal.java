package org.trellis.referrals.messages;

import java.util.Map;
import org.trellis.problem.Refusal;

/// How this feature says no. A referral that the caller is no side of is [org.trellis.problem.NotFound].
sealed interface MessageRefusal extends Refusal {

    record NotOpen() implements MessageRefusal {}

    record NoOtherDesk() implements MessageRefusal {}

    record LooksPersonal(String what) implements MessageRefusal {}

    record TooMany(int most) implements MessageRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case NotOpen _, NoOtherDesk _ -> Kind.CONFLICT;
            case LooksPersonal _, TooMany _ -> Kind.UNPROCESSABLE;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case NotOpen _ -> "referral-not-open";
            case NoOtherDesk _ -> "no-other-desk";
            case LooksPersonal _ -> "looks-personal";
            case TooMany _ -> "too-many-messages";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case NotOpen _ ->
                "This referral is not on its way or is over, so nobody looks for a message in it any more.";
            case NoOtherDesk _ ->
                "A resident asked for this themselves, so no desk would read a message. Once you said yes you see how to"
                        + " reach them.";
            case LooksPersonal(var what) ->
                ("This looks as if it held a telephone number or an e-mail address (%s). Messages between desks hold"
                                + " nothing of the person: what they agreed may be known travels with the referral.")
                        .formatted(what);
            case TooMany(var most) ->
                "There are %d messages about this referral already. Ring each other instead.".formatted(most);
        };
    }

    @Override
    default Map<String, Object> more() {
        return this instanceof LooksPersonal(var what) ? Map.of("found", what) : Map.of();
    }
}
