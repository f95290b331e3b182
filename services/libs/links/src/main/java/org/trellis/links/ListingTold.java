package org.trellis.links;

import java.util.List;
import java.util.UUID;

/// Directory told whether a group's page is public, and the copy has taken it. Observers are called in the
/// transaction that wrote the copy, which acts for the group.
///
/// @param organisationId the group
/// @param listed         whether its page is public now
/// @param keptOut        the organisations for which the group is not there
public record ListingTold(UUID organisationId, boolean listed, List<UUID> keptOut) {}
