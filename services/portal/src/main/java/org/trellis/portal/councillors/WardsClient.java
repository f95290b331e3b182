package org.trellis.portal.councillors;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.search.SearchClient;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Asks directory for the viewer's wards, and who is there.
@RegisterRestClient(configKey = "directory")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/directory/v1")
interface WardsClient {

    record Post(List<String> wards) {}

    record Me(String called, Post post) {

        List<String> wards() {
            return post == null || post.wards() == null ? List.of() : post.wards();
        }
    }

    @GET
    @Path("members/me")
    Me me();

    @GET
    @Path("search")
    SearchClient.Results near(@RestQuery String near, @RestQuery int radius, @RestQuery int limit);
}
