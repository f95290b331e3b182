package org.trellis.links;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Says whether what needs a link can be done at the moment.
@Path("/links")
@Authenticated
@Tag(name = "Links", description = "How current the copy of the directory's links is")
public class LinksResource {

    private final Links links;

    LinksResource(Links links) {
        this.links = links;
    }

    @GET
    @Path("/state")
    @Operation(
            operationId = "linksState",
            summary = "Can what needs a link be done now?",
            description = "Says nothing about any link: only whether the copy that it stands on is current.")
    @APIResponse(responseCode = "200", description = "The state of the copy")
    public LinksState state() {
        return links.state();
    }
}
