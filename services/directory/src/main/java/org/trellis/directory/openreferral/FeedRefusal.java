package org.trellis.directory.openreferral;

import org.trellis.problem.Refusal;

/// How the feed says no.
sealed interface FeedRefusal extends Refusal {

    record NoSuchMoment() implements FeedRefusal {}

    record PostcodeUnknown() implements FeedRefusal {}

    @Override
    default Kind kind() {
        return Kind.BAD_REQUEST;
    }

    @Override
    default String code() {
        return switch (this) {
            case NoSuchMoment _ -> "moment-invalid";
            case PostcodeUnknown _ -> "postcode-unknown";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case NoSuchMoment _ -> "modified_after is no date and time. Write it like 2026-11-01T00:00:00Z.";
            case PostcodeUnknown _ -> "That postcode is not known here. Write a whole one, such as EM1 2AB.";
        };
    }
}
