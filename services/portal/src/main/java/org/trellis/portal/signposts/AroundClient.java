package org.trellis.portal.signposts;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;
import org.trellis.portal.vocabulary.Capacity;

/// Names of organisations and places, which signposting does not keep.
@RegisterRestClient(configKey = "directory")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/directory/v1")
public interface AroundClient {

    record Organisation(UUID id, String name) {}

    record Organisations(List<Organisation> items) {}

    record Page(Capacity capacity) {}

    record Place(String kind, String code, String label) {

        /// "Harbour" of "Harbour, Eastmere".
        String name() {
            var comma = label.indexOf(',');
            return comma < 0 ? label : label.substring(0, comma);
        }
    }

    record Places(List<Place> items) {}

    @GET
    @Path("organisations")
    Organisations organisations(@RestQuery String ids);

    @GET
    @Path("organisations/{id}")
    Organisation organisation(@RestPath UUID id);

    @GET
    @Path("groups/{id}/listing")
    Page page(@RestPath UUID id);

    @GET
    @Path("places")
    Places places(@RestQuery String q);
}
