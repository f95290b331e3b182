package org.trellis.dispatch.recipients;

import java.time.Instant;

/// Whether a notice may reach a recipient.
public sealed interface Admission {

    record Yes() implements Admission {}

    /// The recipient wants no messages.
    record OptedOut() implements Admission {}

    /// The recipient has had enough for the moment; there is room again at `until`.
    record Enough(Instant until) implements Admission {}
}
