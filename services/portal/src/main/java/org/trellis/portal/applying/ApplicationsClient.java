package org.trellis.portal.applying;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Sends applications, reads and takes them back.
@RegisterRestClient(configKey = "grants")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/grants/v1/applications")
public interface ApplicationsClient {

    record Applications(List<Application> items, UUID next) {}

    record Appeal(String words) {}

    @PUT
    @Path("{id}")
    Application send(@RestPath UUID id);

    @GET
    Applications list(@RestQuery UUID fund, @RestQuery String state, @RestQuery UUID cursor, @RestQuery int limit);

    @GET
    @Path("{id}")
    Application read(@RestPath UUID id);

    @PUT
    @Path("{id}/withdrawal")
    void withdraw(@RestPath UUID id);

    @POST
    @Path("{id}/appeal")
    void appeal(@RestPath UUID id, Appeal appeal);
}
