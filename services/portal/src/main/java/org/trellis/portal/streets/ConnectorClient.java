package org.trellis.portal.streets;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.services.ProblemReader;

/// What somebody who was asked to be a connector reads and says by their link, without an account.
@RegisterRestClient(configKey = "directory")
@RegisterProvider(ProblemReader.class)
@Path("/api/directory/v1/connector/{token}")
public interface ConnectorClient {

    record Held(String organisation, String area, String standing, LocalDate awayUntil) {

        public boolean isAgreed() {
            return "agreed".equals(standing);
        }
    }

    record Answer(String answer, LocalDate until) {}

    @GET
    Held look(@RestPath String token);

    @POST
    void answer(@RestPath String token, Answer answer);
}
