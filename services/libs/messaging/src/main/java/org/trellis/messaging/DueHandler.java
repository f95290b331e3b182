package org.trellis.messaging;

import java.util.UUID;

/// Does what fell due, in a transaction that acts for the organisation that noted it. May be called twice.
public interface DueHandler {

    /// The kind of due rows it handles.
    String kind();

    void handle(UUID subject);
}
