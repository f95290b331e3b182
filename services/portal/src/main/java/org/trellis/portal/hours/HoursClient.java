package org.trellis.portal.hours;

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

/// Reads and writes a group's own hours.
@RegisterRestClient(configKey = "directory")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/directory/v1/groups/{id}/hours")
public interface HoursClient {

    record Own(Hours hours, Opening opening, int version) {

        String etag() {
            return "\"" + version + "\"";
        }
    }

    @GET
    Own read(@RestPath UUID id);

    @PUT
    void write(@RestPath UUID id, @HeaderParam("If-Match") String etag, Hours wanted);
}
