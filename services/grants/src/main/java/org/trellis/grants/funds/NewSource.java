package org.trellis.grants.funds;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Money that came into a fund.
@Schema(name = "NewFundSource")
public record NewSource(
        @NotNull
        @Pattern(
                regexp = "own|council|infrastructure|group|other",
                message = "must be own, council, infrastructure, group or other")
        @Schema(
                description = "From whom: `own` for your own, `other` for a giver that is not on Trellis",
                enumeration = {"own", "council", "infrastructure", "group", "other"},
                examples = "council")
        String fromKind,

        @Schema(description = "Which one, for `council`, `infrastructure` and `group`", nullable = true)
        UUID fromId,

        @NotNull
        @Schema(type = SchemaType.INTEGER, description = "In pence, up to 100,000,000 in all", examples = "1200000")
        BigDecimal pence) {

    boolean isUnclear() {
        return (fromKind.equals("own") || fromKind.equals("other")) != (fromId == null);
    }
}
