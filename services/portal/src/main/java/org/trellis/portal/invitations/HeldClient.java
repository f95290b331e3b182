package org.trellis.portal.invitations;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Shows directory the invitation that somebody holds.
@RegisterRestClient(configKey = "directory")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/directory/v1/invitations/held/{token}")
public interface HeldClient {

    /// `roleLabel`: how the group itself calls those of the role, or null.
    record Held(
            UUID organisation,
            String name,
            String kind,
            String role,
            String roleLabel,
            boolean wordNeeded,
            boolean succession) {}

    record Acceptance(String called, String word) {}

    @GET
    Held see(@RestPath String token);

    @POST
    @Path("acceptance")
    Held accept(@RestPath String token, Acceptance acceptance);
}
