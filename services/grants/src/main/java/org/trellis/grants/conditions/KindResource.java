package org.trellis.grants.conditions;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Says which conditions there are.
@Path("/condition-kinds")
@PermitAll
@Tag(
        name = "Conditions",
        description = "The register of conditions: each one on money is listed, and some kinds are banned")
public class KindResource {

    /// A kind of condition, for whoever reads the list.
    @Schema(name = "FundConditionKind")
    public record KindView(
            @Schema(examples = "keep-receipts") String code,

            @Schema(description = "Whether a fund may have it", examples = "true")
            boolean allowed,

            @Schema(examples = "Receipts are kept, or sent as photos")
            String words,

            @Schema(description = "Why it is banned; null where it is allowed", nullable = true)
            String why) {}

    /// All of them: there are few.
    @Schema(name = "FundConditionKinds")
    public record AllKinds(List<KindView> items) {}

    @GET
    @Operation(
            operationId = "listFundConditionKinds",
            summary = "List the kinds of condition, allowed and banned",
            description = "A condition of a banned kind is refused with `condition-banned`, whatever its words say.")
    @APIResponse(responseCode = "200", description = "Every one")
    public AllKinds list() {
        return new AllKinds(Arrays.stream(ConditionKind.values())
                .map(kind -> new KindView(kind.code(), !kind.isBanned(), kind.words(), kind.whyBanned()))
                .toList());
    }
}
