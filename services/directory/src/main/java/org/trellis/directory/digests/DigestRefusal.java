package org.trellis.directory.digests;

import org.trellis.problem.Refusal;

/// How this feature says no.
sealed interface DigestRefusal extends Refusal {

    record NotReachedBy(String channel) implements DigestRefusal {}

    @Override
    default Kind kind() {
        return Kind.UNPROCESSABLE;
    }

    @Override
    default String code() {
        return "not-reached-that-way";
    }

    @Override
    default String detail() {
        return switch (this) {
            case NotReachedBy(var channel) ->
                channel.equals("sms")
                        ? "You sign in without a telephone number, so no text message can reach you. Choose e-mail."
                        : "You sign in without an e-mail address, so no e-mail can reach you. Choose text message.";
        };
    }
}
