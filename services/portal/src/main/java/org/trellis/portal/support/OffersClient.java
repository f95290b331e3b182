package org.trellis.portal.support;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Makes offers of support, reads and takes them.
@RegisterRestClient(configKey = "signposting")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/signposting/v1/offers")
public interface OffersClient {

    record Condition(String kind, String words) {}

    record NewOffer(
            String kind,
            String words,
            LocalDate from,
            LocalDate until,
            Integer most,
            List<Condition> conditions,
            List<UUID> to,
            UUID answersAskId,
            Boolean publicContacts,
            Boolean conditionsAreAllowed) {}

    record Taken(UUID organisationId, Instant acceptedAt, Instant doneAt, String doneBy) {}

    record Offer(
            UUID id,
            String direction,
            UUID offererId,
            UUID answersAskId,
            String kind,
            String words,
            LocalDate from,
            LocalDate until,
            Integer most,
            List<Condition> conditions,
            Instant madeAt,
            String state,
            List<UUID> to,
            List<Taken> acceptances,
            Boolean filed) {

        public Offer {
            conditions = Objects.requireNonNullElse(conditions, List.of());
            to = Objects.requireNonNullElse(to, List.of());
            acceptances = Objects.requireNonNullElse(acceptances, List.of());
        }

        public boolean isMade() {
            return "made".equals(direction);
        }

        public boolean isOpen() {
            return "open".equals(state);
        }

        public boolean isPutAway() {
            return Boolean.TRUE.equals(filed);
        }

        /// By the organisation acted for, to which it was offered; null where it was not.
        public Taken taken() {
            return isMade() || acceptances.isEmpty() ? null : acceptances.getFirst();
        }
    }

    record Offers(List<Offer> items, UUID next) {}

    @GET
    Offers list(@RestQuery String box, @RestQuery UUID ask, @RestQuery UUID cursor, @RestQuery int limit);

    @GET
    @Path("{id}")
    Offer read(@RestPath UUID id);

    @POST
    Offer make(@HeaderParam("Idempotency-Key") String key, NewOffer offer);

    @DELETE
    @Path("{id}")
    void withdraw(@RestPath UUID id);

    @PUT
    @Path("{id}/acceptance")
    void take(@RestPath UUID id);

    @DELETE
    @Path("{id}/acceptance")
    void handBack(@RestPath UUID id);

    @PUT
    @Path("{id}/acceptances/{acceptor}/done")
    void done(@RestPath UUID id, @RestPath UUID acceptor);

    @PUT
    @Path("{id}/filing")
    void file(@RestPath UUID id, Map<String, Boolean> filing);
}
