package org.trellis.portal.home;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// How many signposts wait.
@RegisterRestClient(configKey = "signposting")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/signposting/v1/signposts")
public interface HomeSignposts {

    record Waiting(UUID id) {}

    record Inbox(List<Waiting> items, String next) {}

    @GET
    Inbox inbox(@RestQuery String box, @RestQuery int limit);
}
