package org.trellis.portal.holdings;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/// Groups that ask another organisation to be their host.
@RegisterRestClient(configKey = "grants")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/grants/v1/host-changes")
public interface HostChangesClient {

    record Change(
            UUID id,
            UUID awardId,
            UUID groupId,
            UUID funderId,
            UUID fromId,
            UUID toId,
            String title,
            Long pence,
            String state,
            Instant at) {

        public boolean isAsked() {
            return "asked".equals(state);
        }

        public boolean isAgreed() {
            return "agreed".equals(state);
        }

        public boolean isOpen() {
            return isAsked() || isAgreed();
        }
    }

    record Changes(List<Change> items, UUID next) {}

    record NewChange(UUID awardId, UUID hostId) {}

    record Answer(boolean agreed) {}

    @GET
    Changes list(@RestQuery UUID award, @RestQuery UUID cursor, @RestQuery int limit);

    @POST
    void ask(@HeaderParam("Idempotency-Key") String key, NewChange change);

    @PUT
    @Path("{id}/answer")
    void answer(@RestPath UUID id, Answer answer);

    @PUT
    @Path("{id}/confirmation")
    void confirm(@RestPath UUID id);

    @PUT
    @Path("{id}/taking-back")
    void takeBack(@RestPath UUID id);
}
