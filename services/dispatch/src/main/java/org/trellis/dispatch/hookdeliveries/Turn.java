package org.trellis.dispatch.hookdeliveries;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// What is to be done next for a webhook.
sealed interface Turn {

    /// This is sent, and then it is said what became of it.
    record Send(UUID delivery, String url, Map<String, String> headers, String body) implements Turn {}

    /// Somebody else is at it, or it is left alone, until then.
    record Wait(Instant until) implements Turn {}

    /// There is nothing that could be sent now.
    record Nothing() implements Turn {}
}
