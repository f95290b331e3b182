package org.trellis.referrals.pathways;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What changed in a published pathway.
@Schema(name = "PathwayVersion")
public record VersionView(@Schema(examples = "3") int version, Instant at, List<Difference> changes) {}
