package org.trellis.portal.loops;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Reads and changes what the organisation acted for agreed about referrals.
@RegisterRestClient(configKey = "referrals")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/referrals/v1/loops")
public interface LoopsClient {

    record Loops(List<Loop> items, UUID next) {}

    record NewLoop(
            UUID otherId,
            boolean youSend,
            boolean youReceive,
            List<String> needs,
            Integer mostYouSend,
            Integer mostYouReceive,
            List<String> details,
            Integer keepDays,
            String quietFrom,
            String quietUntil) {}

    @GET
    Loops list(@RestQuery UUID with, @RestQuery UUID cursor, @RestQuery int limit);

    @GET
    @Path("{id}")
    Loop read(@RestPath UUID id);

    @POST
    Loop propose(@HeaderParam("Idempotency-Key") String key, NewLoop terms);

    @PUT
    @Path("{id}/answer")
    void answer(@RestPath UUID id, Map<String, Boolean> answer);

    @PUT
    @Path("{id}/pause")
    void pause(@RestPath UUID id, Map<String, Boolean> pause);

    @DELETE
    @Path("{id}")
    void end(@RestPath UUID id);
}
