package org.trellis.grants.bank;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Which accounts an organisation gave, to itself: enough to know them, and no more.
@Schema(name = "BankDetails")
public record BankView(
        @Schema(description = "The one that money goes to, the one that follows it, and the one that is proposed")
        List<Given> items) {

    /// One account.
    @Schema(name = "GivenBankDetails")
    public record Given(
            UUID id,

            @Schema(description = "The last two figures of the number", examples = "58")
            String hint,

            @Schema(
                    description =
                            "`proposed`: a second person has to agree. `waiting`: three days have to pass. `in-use`:"
                                    + " money goes there",
                    enumeration = {"proposed", "waiting", "in-use"})
            String state,

            @Schema(description = "Whether you proposed it: then somebody else has to agree")
            boolean yours,

            Instant proposedAt,

            @Schema(description = "From when money goes there; null until a second person agreed", nullable = true)
            Instant usableFrom) {}
}
