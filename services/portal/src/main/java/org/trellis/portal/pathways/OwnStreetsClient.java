package org.trellis.portal.pathways;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Reads the parts into which a group shares out its area, and one of them in postcodes.
@RegisterRestClient(configKey = "directory")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/directory/v1/groups/{group}/sub-areas")
public interface OwnStreetsClient {

    record Street(UUID id, String name) {}

    record Streets(List<Street> items) {}

    record InPostcodes(String name, List<String> postcodes, List<String> within, List<String> streets) {}

    @GET
    Streets all(@RestPath UUID group);

    @GET
    @Path("{area}/postcodes")
    InPostcodes inPostcodes(@RestPath UUID group, @RestPath UUID area);
}
