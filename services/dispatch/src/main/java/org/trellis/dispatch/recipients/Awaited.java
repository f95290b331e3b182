package org.trellis.dispatch.recipients;

import java.util.UUID;

/// A notice that an answer is awaited to, and the organisation that it goes to.
public record Awaited(UUID notice, UUID organisation) {}
