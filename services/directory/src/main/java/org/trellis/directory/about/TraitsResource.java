package org.trellis.directory.about;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/traits")
@Tag(name = "Search")
@PermitAll
public class TraitsResource {

    private final Traits traits;

    TraitsResource(Traits traits) {
        this.traits = traits;
    }

    /// All of them: there are few.
    public record AllTraits(List<TraitView> items) {}

    @GET
    @Operation(
            operationId = "traits",
            summary = "List what groups say of food, culture and access",
            description = "The codes that a listing has and a search asks for, with their words.")
    @APIResponse(responseCode = "200", description = "Every one, in the order in which to show them")
    public AllTraits traits() {
        return new AllTraits(traits.all());
    }
}
