package org.trellis.portal.webhooks;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Reads and changes the webhooks of the organisation acted for.
@RegisterRestClient(configKey = "dispatch")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/dispatch/v1/webhooks")
public interface WebhooksClient {

    record Type(String type) {}

    record Types(List<Type> items) {}

    record Wanted(String url, List<String> types, boolean on) {}

    /// `until` is null for the secret that stays.
    record Signed(Instant since, Instant until) {}

    record Webhook(
            UUID id,
            String url,
            List<String> types,
            boolean on,
            String offWhy,
            Instant failingSince,
            List<Signed> signedWith,
            String secret) {

        public Webhook {
            signedWith = Objects.requireNonNullElse(signedWith, List.of());
        }

        /// Until when an older secret holds beside the new one.
        public Instant bothUntil() {
            return signedWith.stream()
                    .map(Signed::until)
                    .filter(Objects::nonNull)
                    .max(Instant::compareTo)
                    .orElse(null);
        }
    }

    record Webhooks(List<Webhook> items) {}

    record Delivery(
            UUID id,
            String type,
            String state,
            String why,
            Integer status,
            int tries,
            int replays,
            Instant notedAt,
            Instant nextAt) {

        /// Whether it can be sent once more.
        public boolean isOver() {
            return !type.equals("test") && (state.equals("failed") || state.equals("delivered"));
        }
    }

    record Deliveries(List<Delivery> items, UUID next) {}

    record Replay(List<UUID> deliveries, Instant from, String state) {}

    record Replayed(int replayed, boolean more) {}

    record Rotation(Integer overlapHours) {}

    @GET
    @Path("types")
    Types types();

    @GET
    Webhooks all();

    @POST
    Webhook add(@HeaderParam("Idempotency-Key") String key, Wanted wanted);

    @GET
    @Path("{id}")
    Webhook read(@RestPath UUID id);

    @PUT
    @Path("{id}")
    Webhook change(@RestPath UUID id, Wanted wanted);

    @DELETE
    @Path("{id}")
    void remove(@RestPath UUID id);

    @POST
    @Path("{id}/secret")
    Webhook rotate(@RestPath UUID id, Rotation wanted);

    @POST
    @Path("{id}/test")
    void test(@RestPath UUID id);

    @GET
    @Path("{id}/deliveries")
    Deliveries deliveries(@RestPath UUID id, @RestQuery UUID cursor, @RestQuery int limit);

    @POST
    @Path("{id}/replay")
    Replayed replay(@RestPath UUID id, Replay wanted);
}
