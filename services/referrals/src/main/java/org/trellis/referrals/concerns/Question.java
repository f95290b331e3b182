package org.trellis.referrals.concerns;

import java.time.Instant;
import java.util.UUID;

/// That the organisation acted for is asked something, and by whom.
record Question(UUID id, UUID askerId, Instant askedAt, Instant closedAt) {}
