package org.trellis.portal.pathways;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// What readers of a pathway ask and tell its keeper.
@RegisterRestClient(configKey = "referrals")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/referrals/v1/pathways")
public interface ReadersClient {

    record NewAsk(String reason) {}

    record Ask(UUID id, UUID pathwayId, UUID organisationId, String reason, Instant askedAt, String state) {}

    record Asks(List<Ask> items, String next) {}

    record NewReport(String verdict, String words) {}

    record Report(UUID id, String verdict, String words, Instant at, UUID organisationId, boolean settled) {

        public boolean isOpen() {
            return "wrong".equals(verdict) && !settled;
        }
    }

    @POST
    @Path("{id}/referrers")
    void ask(@RestPath UUID id, NewAsk ask);

    @DELETE
    @Path("{id}/referrers/own")
    void takeBack(@RestPath UUID id);

    @GET
    @Path("{id}/referrers")
    Asks asks(@RestPath UUID id, @RestQuery String cursor, @RestQuery int limit);

    @GET
    @Path("asks")
    Asks openAsks(@RestQuery String cursor, @RestQuery int limit);

    @PUT
    @Path("{id}/referrers/{ask}")
    void answer(@RestPath UUID id, @RestPath UUID ask, Map<String, Boolean> answer);

    @POST
    @Path("{id}/reports")
    void say(@RestPath UUID id, NewReport report);

    @GET
    @Path("{id}/reports")
    List<Report> reports(@RestPath UUID id);

    @POST
    @Path("{id}/reports/{report}/settled")
    void settle(@RestPath UUID id, @RestPath UUID report);
}
