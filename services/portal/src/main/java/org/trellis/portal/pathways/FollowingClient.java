package org.trellis.portal.pathways;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Which pathways of others the organisation acted for follows.
@RegisterRestClient(configKey = "referrals")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/referrals/v1/pathways")
public interface FollowingClient {

    record Following(boolean following) {}

    /// `organisationId`, `title` and `need` are null of one that is gone; `news` of one of which nothing was told.
    record Followed(
            UUID pathwayId,
            UUID organisationId,
            String title,
            String need,
            boolean inDoubt,
            boolean gone,
            String news,
            Instant newsAt) {}

    @GET
    @Path("{id}/following")
    Following isFollowed(@RestPath UUID id);

    @PUT
    @Path("{id}/following")
    void follow(@RestPath UUID id);

    @DELETE
    @Path("{id}/following")
    void unfollow(@RestPath UUID id);

    @GET
    @Path("followed")
    List<Followed> followed();
}
