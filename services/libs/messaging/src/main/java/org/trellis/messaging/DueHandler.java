package org.trellis.messaging;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Does what fell due, in a transaction that acts for the organisation that noted it. May be called twice.
public interface DueHandler {

    /// The kind of due rows it handles.
    String kind();

    /// Empty when it is done with; else when it falls due again. What it throws makes it due again after the lease.
    Optional<Instant> handle(UUID subject);

    /// Does its work in steps, each in a transaction of its own, because it waits for somebody else in between: it is
    /// called in none, and still acts for the organisation.
    interface InSteps extends DueHandler {}
}
