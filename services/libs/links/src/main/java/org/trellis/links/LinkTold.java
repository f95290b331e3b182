package org.trellis.links;

import java.util.UUID;

/// Directory told whether a side of a link is open, and the copy has taken it. Observers are called in the transaction
/// that wrote the copy, which acts for the owner of the side.
///
/// @param organisationId whose side it is
/// @param otherId        whom it lets do something
/// @param live           whether the side is open
public record LinkTold(UUID organisationId, UUID otherId, boolean live) {}
