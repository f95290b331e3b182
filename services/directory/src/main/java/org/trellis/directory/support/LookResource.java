package org.trellis.directory.support;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.directory.links.LinkView;
import org.trellis.directory.listings.ListingView;
import org.trellis.directory.support.SupportResource.SupportList;

@Path("/")
@RolesAllowed("operator")
@Tag(name = "Support")
public class LookResource {

    public record LinkList(List<LinkView> items) {}

    /// Why a group may get no messages: how many stewards there are, and how many have proved a way to reach them.
    public record NoticesState(int stewards, int withPhone, int withEmail) {}

    private final LookDesk desk;

    LookResource(LookDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("support-visits")
    @Operation(summary = "List the visits that are live", description = "By the operator.")
    public SupportList live() {
        return new SupportList(desk.live());
    }

    @GET
    @Path("support-visits/{id}/listing")
    @Operation(summary = "Read the inviting group's own page", description = "Noted in the group's log.")
    @APIResponse(responseCode = "404", description = "`not-found`: never there, ended or over")
    public ListingView listing(@RestPath UUID id) {
        return desk.listing(id);
    }

    @GET
    @Path("support-visits/{id}/links")
    @Operation(summary = "Read the inviting group's links", description = "Noted in the group's log.")
    @APIResponse(responseCode = "404", description = "`not-found`: never there, ended or over")
    public LinkList links(@RestPath UUID id) {
        return new LinkList(desk.links(id));
    }

    @GET
    @Path("support-visits/{id}/notices-state")
    @Operation(summary = "Read whether the group's stewards can be reached", description = "Noted in the group's log.")
    @APIResponse(responseCode = "404", description = "`not-found`: never there, ended or over")
    public NoticesState notices(@RestPath UUID id) {
        return desk.notices(id);
    }
}
