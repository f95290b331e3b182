package org.trellis.portal.leaving;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.services.ProblemReader;

/// What somebody who holds the link of a closed group reads, without an account.
@RegisterRestClient(configKey = "directory")
@RegisterProvider(ProblemReader.class)
@Path("/api/directory/v1/destruction/held/{token}")
public interface CertificateClient {

    /// `text` and `sha256` are null until the day, which is `at`.
    record Held(String state, UUID organisation, Instant at, String text, String sha256) {

        public boolean isDestroyed() {
            return "destroyed".equals(state);
        }
    }

    @GET
    Held look(@RestPath String token);
}
