package org.trellis.grants.pastgrants;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.UUID;

/// A past grant as it is kept.
///
/// @param toSomebody it was given to a person, of whom nothing is kept: it is never published
public record PastGrant(
        UUID id, String grantId, ObjectNode record, long pence, LocalDate awardedOn, boolean toSomebody) {}
