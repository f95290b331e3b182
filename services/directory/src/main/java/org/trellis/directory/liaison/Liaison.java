package org.trellis.directory.liaison;

import java.time.Instant;
import java.util.UUID;

/// Who of the organisation acted for looks after a link; `other` is null for all links that have nobody of their own.
record Liaison(UUID id, UUID other, String person, String contact, Instant since) {}
