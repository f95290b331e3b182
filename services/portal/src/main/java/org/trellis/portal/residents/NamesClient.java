package org.trellis.portal.residents;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.services.ProblemReader;

/// The names of organisations that show theirs to everybody.
@RegisterRestClient(configKey = "directory")
@RegisterProvider(ProblemReader.class)
@Path("/api/directory/v1/organisations")
public interface NamesClient {

    record Named(UUID id, String name) {}

    record Names(List<Named> items) {}

    @GET
    Names of(@RestQuery String ids);
}
