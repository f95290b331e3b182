package org.trellis.portal.vocabulary;

import java.time.Instant;

/// When an institution last found a page right by using it, and of which kind the institution is.
public record Used(Instant at, String byKind) {}
