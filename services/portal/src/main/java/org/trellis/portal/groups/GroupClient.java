package org.trellis.portal.groups;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Reads a group's page, also through another's eyes, and says "that is us" of a listed one.
@RegisterRestClient(configKey = "directory")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/directory/v1")
public interface GroupClient {

    record Claim(UUID importedId) {}

    /// The page as somebody else gets it, or that they get nothing.
    record Seen(boolean visible, Listing listing) {}

    record Side(String level) {}

    record Link(Side theirs) {}

    @GET
    @Path("links/{id}")
    Link link(@RestPath UUID id);

    @GET
    @Path("groups/{id}/listing")
    Listing listing(@RestPath UUID id);

    @GET
    @Path("groups/{id}/preview")
    Seen preview(@RestPath UUID id, @RestQuery String as, @RestQuery String team);

    @POST
    @Path("groups/{id}/claims")
    void claim(@RestPath UUID id, Claim claim);
}
