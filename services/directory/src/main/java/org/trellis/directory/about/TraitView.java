package org.trellis.directory.about;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.directory.needs.NeedView;

/// Something that a group cares for, about food, culture or access.
@Schema(name = "Trait")
public record TraitView(
        @Schema(description = "Stable, for programs", examples = "halal")
        String code,

        @Schema(enumeration = {"dietary", "culture", "access"})
        String kind,

        NeedView.Label label) {}
