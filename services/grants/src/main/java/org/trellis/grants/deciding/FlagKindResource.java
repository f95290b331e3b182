package org.trellis.grants.deciding;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Says which flags there are.
@Path("/flag-kinds")
@PermitAll
@Tag(name = "Weighing")
public class FlagKindResource {

    /// A kind of flag, for whoever reads the list.
    @Schema(name = "FlagKind")
    public record KindView(
            @Schema(examples = "asked-elsewhere") String code,

            @Schema(examples = "The same may be paid for by somebody else already")
            String words) {}

    /// All of them: there are few.
    @Schema(name = "FlagKinds")
    public record AllKinds(List<KindView> items) {}

    @GET
    @Operation(operationId = "listFlagKinds", summary = "List what can be flagged about an application")
    @APIResponse(responseCode = "200", description = "Every one")
    public AllKinds list() {
        return new AllKinds(Arrays.stream(FlagKind.values())
                .map(kind -> new KindView(kind.code(), kind.words()))
                .toList());
    }
}
