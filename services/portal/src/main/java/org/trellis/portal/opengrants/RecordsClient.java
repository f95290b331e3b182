package org.trellis.portal.opengrants;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Asks grants what stands or will stand in the open data of a grant, and says how the group wants it.
@RegisterRestClient(configKey = "grants")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/grants/v1/open-data/records/{id}")
public interface RecordsClient {

    /// What is null is left as grants would have it.
    record Wish(Boolean named, String title, String description, boolean agreed) {}

    @GET
    OpenRecord read(@RestPath UUID id);

    @PUT
    @Path("wish")
    void wish(@RestPath UUID id, @HeaderParam("If-Match") String etag, Wish wish);
}
