package org.trellis.referrals.following;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/// Lets organisations follow pathways of others.
@Path("/pathways")
@RolesAllowed({"steward", "helper", "liaison-officer", "helpline", "support-officer", "grants-officer", "integrator"})
@Tag(
        name = "Following pathways",
        description =
                "Your people are told, once a day at most, when a pathway that you follow changes, is in doubt, or"
                        + " is gone. Its holder learns neither who follows nor how many do")
@APIResponse(responseCode = "400", description = "`organisation-needed`")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "`role-needed`")
public class FollowingResource {

    /// Whether your organisation follows it.
    @Schema(name = "PathwayFollowing")
    public record Following(@Schema(examples = "true") boolean following) {}

    private final FollowingDesk desk;

    FollowingResource(FollowingDesk desk) {
        this.desk = desk;
    }

    @PUT
    @Path("{id}/following")
    @ResponseStatus(204)
    @Operation(operationId = "followPathway", summary = "Follow a pathway", description = "Sent twice it does no more.")
    @APIResponse(responseCode = "204", description = "Your organisation follows it")
    @APIResponse(responseCode = "404", description = "None that you can read: `not-found`")
    @APIResponse(responseCode = "422", description = "`own-pathway`, `too-many-followed`")
    public void follow(@RestPath UUID id) {
        desk.follow(id);
    }

    @DELETE
    @Path("{id}/following")
    @ResponseStatus(204)
    @Operation(
            operationId = "unfollowPathway",
            summary = "Follow a pathway no longer",
            description = "Also one that you do not read any more.")
    @APIResponse(responseCode = "204", description = "Your organisation does not follow it")
    @APIResponse(responseCode = "404", description = "None that you follow or can read: `not-found`")
    public void unfollow(@RestPath UUID id) {
        desk.unfollow(id);
    }

    @GET
    @Path("{id}/following")
    @Operation(operationId = "isPathwayFollowed", summary = "Read whether your organisation follows a pathway")
    @APIResponse(responseCode = "200", description = "Whether it does")
    @APIResponse(responseCode = "404", description = "None that you follow or can read: `not-found`")
    public Following isFollowed(@RestPath UUID id) {
        return new Following(desk.isFollowed(id));
    }

    @GET
    @Path("followed")
    @Operation(
            operationId = "followedPathways",
            summary = "List the pathways that your organisation follows",
            description =
                    "Those of which there was news last come first. One that you do not read any more stands there"
                            + " for 30 days, without what it said.")
    @APIResponse(responseCode = "200", description = "All of them")
    public List<FollowedView> all() {
        return desk.all();
    }
}
