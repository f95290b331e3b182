package org.trellis.portal.digest;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Asks directory what the person who looks chose for themselves, and changes it.
@RegisterRestClient(configKey = "directory")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/directory/v1/members/me/digest")
public interface DigestClient {

    record Way(String channel, String hint) {}

    record Digest(boolean wanted, String day, String channel, LocalDate next, List<Way> ways) {

        public Digest {
            ways = Objects.requireNonNullElse(ways, List.of());
        }
    }

    record Choice(String day, String channel) {}

    @GET
    Digest read();

    @PUT
    Digest choose(Choice choice);

    @DELETE
    void stop();
}
