package org.trellis.messaging;

import java.time.Instant;
import java.util.List;

/// The messages that a service could not act on and that nobody has put back yet. Never what they say, nor about whom.
public record DeadLetters(List<Topic> topics) {

    /// `newest` and `reason` are of the last one, and null when there is none. `reason` is a stable code:
    /// `not-a-message`,
    /// `cannot-be-read`, `type-unknown`, or `failed:` and the name of the fault's class.
    public record Topic(String topic, long count, Instant newest, String reason) {}
}
