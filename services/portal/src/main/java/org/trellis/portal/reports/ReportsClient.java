package org.trellis.portal.reports;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Takes what readers say of a page to directory, and reads it there for the group.
@RegisterRestClient(configKey = "directory")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/directory/v1/groups/{id}/reports")
public interface ReportsClient {

    record NewReport(String verdict, String what, String words) {}

    record By(String name) {}

    record Report(UUID id, String verdict, String what, String words, Instant at, By by, boolean settled) {

        public boolean isOpen() {
            return "wrong".equals(verdict) && !settled;
        }
    }

    record Reports(long right, long wrong, List<Report> items) {}

    @POST
    void say(@RestPath UUID id, NewReport report);

    @GET
    Reports read(@RestPath UUID id);

    @POST
    @Path("{report}/settled")
    void settle(@RestPath UUID id, @RestPath UUID report);
}
