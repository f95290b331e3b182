package org.trellis.portal.vocabulary;

import java.time.Instant;

/// When a person of the group last said that its page is right.
public record Confirmed(Instant at, String byRole, String how) {}
