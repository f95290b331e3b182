package org.trellis.portal.hours;

import java.time.Instant;

/// What a group's hours mean at the moment of asking: the moments are null where they are weeks away.
public record Opening(boolean now, Instant closesAt, Instant opensAt) {}
