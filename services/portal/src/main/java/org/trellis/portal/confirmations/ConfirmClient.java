package org.trellis.portal.confirmations;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.services.ProblemReader;

/// Shows directory the second tap that somebody holds. It carries nobody's sign-in: the link is enough.
@RegisterRestClient(configKey = "directory")
@RegisterProvider(ProblemReader.class)
@Path("/api/directory/v1/confirmations/held/{token}")
public interface ConfirmClient {

    record Held(String organisation, String act, String deed, String askedBy, String whom, Instant expiresAt) {}

    record Answer(String answer) {}

    @GET
    Held see(@RestPath String token);

    @POST
    void answer(@RestPath String token, Answer answer);
}
