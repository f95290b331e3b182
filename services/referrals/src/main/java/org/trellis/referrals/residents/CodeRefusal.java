package org.trellis.referrals.residents;

import org.trellis.problem.Refusal;

/// How this feature says no.
sealed interface CodeRefusal extends Refusal {

    record TooManyTries() implements CodeRefusal {}

    record TooManyAsk() implements CodeRefusal {}

    record TooManySent() implements CodeRefusal {}

    record AskedBefore() implements CodeRefusal {}

    record NothingToCorrect() implements CodeRefusal {}

    record NoWayToSend() implements CodeRefusal {}

    record NoAddress() implements CodeRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case TooManyTries _, TooManyAsk _, TooManySent _ -> Kind.UNAVAILABLE;
            case AskedBefore _, NothingToCorrect _, NoWayToSend _ -> Kind.CONFLICT;
            case NoAddress _ -> Kind.UNPROCESSABLE;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case TooManyTries _ -> "too-many-tries";
            case TooManyAsk _ -> "too-many-ask";
            case TooManySent _ -> "too-many-sent";
            case AskedBefore _ -> "asked-before";
            case NothingToCorrect _ -> "nothing-to-correct";
            case NoWayToSend _ -> "no-way-to-send";
            case NoAddress _ -> "no-address";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case TooManyTries _ ->
                "Too many codes are being tried at the moment. Wait a minute, then try again. You can also ring"
                        + " whoever gave you the code.";
            case TooManyAsk _ ->
                "Too many people are asking at the moment, so nothing was sent. Wait a few minutes, then send it again."
                        + " If it cannot wait, ring them.";
            case TooManySent _ ->
                "Too many messages are being sent at the moment. Write it down or print it, or try again in an hour.";
            case AskedBefore _ ->
                "This was sent before, and its code was shown then. To ask for something else, begin again.";
            case NothingToCorrect _ -> "Nothing of you is kept that could be put right: it is over, or was deleted.";
            case NoWayToSend _ ->
                "There is no telephone number or e-mail address to send it to, or it cannot be sent any more. Write it"
                        + " down, or print it.";
            case NoAddress _ ->
                "This is no telephone number and no e-mail address. Type the one that you gave when you asked for help.";
        };
    }
}
