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

/// What the two desks of a referral write to each other.
@RegisterRestClient(configKey = "referrals")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/referrals/v1/referrals/{id}/messages")
public interface MessagesClient {

    record Message(UUID id, boolean byYou, String text, Instant at) {}

    record Page(List<Message> items, UUID next) {}

    record New(String text) {}

    @GET
    Page list(@RestPath UUID id, @RestQuery UUID cursor, @RestQuery int limit);

    @POST
    void write(@RestPath UUID id, @HeaderParam("Idempotency-Key") String key, New message);
}
