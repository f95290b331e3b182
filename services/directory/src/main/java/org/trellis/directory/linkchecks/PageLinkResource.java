package org.trellis.directory.linkchecks;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

@Path("/groups/{id}/page-links")
@Authenticated
@Tag(name = "Links on pages", description = "Whether the links on a group's page still work; the group is told first")
public class PageLinkResource {

    private final PageLinkDesk desk;

    PageLinkResource(PageLinkDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "readPageLinks",
            summary = "Read what was found of the links on your group's page",
            description =
                    "For its stewards and helpers. For everybody else this is not there. Each link is looked at once"
                            + " a night, also those in the page's words. The public is told of a broken one only after the days of"
                            + " GET /freshness, and nothing is ever changed or removed.")
    @APIResponse(responseCode = "200", description = "Each link once; a new one after the next night")
    @APIResponse(responseCode = "404", description = "Not your group: `not-found`")
    public PageLinksView read(@RestPath UUID id) {
        return desk.read(id);
    }

    @POST
    @Path("{link}/works")
    @ResponseStatus(204)
    @Operation(
            operationId = "vouchForPageLink",
            summary = "Say that a link works",
            description = "By a steward or helper. The public is told nothing of it, and nobody looks, for 90 days.")
    @APIResponse(responseCode = "204", description = "Taken, now or before")
    @APIResponse(responseCode = "404", description = "Not your group, or no such link: `not-found`")
    public void works(@RestPath UUID id, @RestPath UUID link) {
        desk.works(id, link);
    }
}
