package org.trellis.dispatch.recipients;

import java.util.Optional;
import java.util.UUID;
import org.trellis.addresses.Address;

/// A notice that is to reach somebody. `answersTo` is the organisation that an answer goes to, where one is awaited;
/// `isAskedForByItsReader` says that they have just asked for it themselves.
public record Wish(UUID notice, Address to, boolean isAskedForByItsReader, Optional<UUID> answersTo) {}
