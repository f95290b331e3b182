package org.trellis.directory.needs;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/needs")
@Tag(name = "Search")
@PermitAll
public class NeedsResource {

    private final AllNeeds needs;

    NeedsResource(AllNeeds needs) {
        this.needs = needs;
    }

    /// All of them: there are few.
    public record Needs(List<NeedView> items) {}

    @GET
    @Operation(
            operationId = "needs",
            summary = "List the needs",
            description = "The codes that a listing offers, a search asks for and a signpost names, with their words.")
    @APIResponse(responseCode = "200", description = "Every need, in the order in which to show them")
    public Needs needs() {
        return new Needs(needs.all());
    }
}
