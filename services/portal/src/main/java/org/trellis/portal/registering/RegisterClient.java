package org.trellis.portal.registering;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Asks directory to make a group out of a name and one contact.
@RegisterRestClient(configKey = "directory")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/directory/v1/groups")
public interface RegisterClient {

    record Contact(String kind, String value) {}

    record NewGroup(String name, Contact contact) {}

    record Registered(UUID id) {}

    @PUT
    @Path("{id}")
    Registered finish(@RestPath UUID id, NewGroup group);

    @POST
    Registered register(@HeaderParam("Idempotency-Key") String key, NewGroup group);
}
