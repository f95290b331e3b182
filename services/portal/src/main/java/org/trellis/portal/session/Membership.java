package org.trellis.portal.session;

import java.util.Set;
import java.util.UUID;

/// One organisation that the person belongs to, as the token says, and what they are there.
public record Membership(UUID id, Set<String> roles) {}
