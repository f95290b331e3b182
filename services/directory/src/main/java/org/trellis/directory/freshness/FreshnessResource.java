package org.trellis.directory.freshness;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.trellis.contracts.Freshness;

@Path("/freshness")
@PermitAll
@Tag(name = "Freshness", description = "When a person last said that a page is right, and what that is worth now")
public class FreshnessResource {

    /// In whole days since a person of the group last said that its page is right.
    public record Rule(
            @Schema(description = "`fresh` so long", examples = "90")
            long freshDays,

            @Schema(description = "`ageing` so long; then `stale`: call first", examples = "180")
            long ageingDays,

            @Schema(description = "Then the public does not see the page, until somebody says that it is right")
            long shownDays,

            @Schema(
                    description =
                            "So long a group has known that a link on its page is broken before the public is told",
                    examples = "14")
            long brokenLinkDays) {}

    @GET
    @Operation(
            operationId = "readFreshnessRule",
            summary = "Read the rule by which pages age",
            description =
                    "The same for every group. Editing a page does not confirm it. Its parts are confirmed each for"
                            + " itself, and the page counts as the oldest of those that hold something, also those that not"
                            + " everybody sees; it is `stale` while one of them is in doubt. `unconfirmed` is a page of which a"
                            + " part was never confirmed; its days count from its last change.")
    public Rule rule() {
        return new Rule(
                Freshness.FRESH_FOR.toDays(),
                Freshness.AGEING_FOR.toDays(),
                Freshness.SHOWN_FOR.toDays(),
                Assurance.BROKEN_LINK_AFTER.toDays());
    }
}
