package org.trellis.portal.referrals;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Sends and answers referrals for the organisation acted for.
@RegisterRestClient(configKey = "referrals")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/referrals/v1/referrals")
public interface ReferralsClient {

    record Box(List<Referral> items, UUID next) {}

    /// One step that was taken, and where it left the referral.
    record Taken(int n, boolean byYou, String state, String reason, String outcome, Instant at) {}

    /// To a receiver for a need by what was agreed, or by a pathway; in the place of one that came back, or of none.
    record NewReferral(
            UUID receiverId,
            UUID pathwayId,
            String need,
            String area,
            String urgency,
            String language,
            UUID insteadOf) {}

    record Step(String step, String reason, String outcome, UUID receiverId) {}

    record GivingBack(List<UUID> referrals, String reason) {}

    @GET
    Box list(@RestQuery String box, @RestQuery boolean open, @RestQuery UUID cursor, @RestQuery int limit);

    @GET
    @Path("{id}")
    Referral read(@RestPath UUID id);

    @GET
    @Path("{id}/steps")
    List<Taken> steps(@RestPath UUID id);

    @POST
    Referral send(@HeaderParam("Idempotency-Key") String key, NewReferral wanted);

    /// All of these that were taken on, or none.
    @POST
    @Path("giving-back")
    List<Referral> giveBack(GivingBack wanted);

    @POST
    @Path("{id}/steps")
    Referral step(@RestPath UUID id, @HeaderParam("If-Match") String etag, Step step);
}
