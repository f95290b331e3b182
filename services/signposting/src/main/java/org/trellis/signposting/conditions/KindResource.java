package org.trellis.signposting.conditions;

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
        description = "The register of conditions: each one on what is offered is listed, and some kinds are banned")
public class KindResource {

    /// A kind of condition, for whoever reads the list.
    @Schema(name = "ConditionKind")
    public record KindView(
            @Schema(examples = "leave-as-found") String code,

            @Schema(description = "Whether it may be put on something", examples = "true")
            boolean allowed,

            @Schema(examples = "How a place or a thing is left")
            String words,

            @Schema(description = "Why it is banned; null where it is allowed", nullable = true)
            String why) {}

    /// All of them: there are few.
    @Schema(name = "ConditionKinds")
    public record AllKinds(List<KindView> items) {}

    @GET
    @Operation(
            operationId = "listConditionKinds",
            summary = "List the kinds of condition, allowed and banned",
            description = "A condition of a banned kind is refused with `condition-banned`, whatever its words say.")
    @APIResponse(responseCode = "200", description = "Every one")
    public AllKinds list() {
        return new AllKinds(Arrays.stream(ConditionKind.values())
                .map(kind -> new KindView(kind.code(), !kind.isBanned(), kind.words(), kind.whyBanned()))
                .toList());
    }
}
