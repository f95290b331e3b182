package org.trellis.portal.support;

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

/// Asks for support, reads what was asked, and what the two of an ask write to each other.
@RegisterRestClient(configKey = "signposting")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/signposting/v1")
public interface AsksClient {

    record NewAsk(
            String kind, String words, LocalDate by, List<UUID> to, boolean councillors, Boolean publicContacts) {}

    /// `owedBy` is null for groups: they owe no answer.
    record Asked(UUID organisationId, LocalDate owedBy, boolean overdue, Instant answeredAt) {

        public boolean isOwed() {
            return owedBy != null && answeredAt == null;
        }
    }

    record Ask(
            UUID id,
            String direction,
            UUID askerId,
            String kind,
            String words,
            LocalDate by,
            boolean councillors,
            Instant askedAt,
            String state,
            List<Asked> asked,
            Boolean filed) {

        public Ask {
            asked = Objects.requireNonNullElse(asked, List.of());
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

        /// The organisation acted for, of an ask that came to it; null of its own.
        public Asked own() {
            return isMade() || asked.isEmpty() ? null : asked.getFirst();
        }
    }

    record Asks(List<Ask> items, UUID next) {}

    record Message(UUID id, boolean byYou, String words, Instant at) {}

    record Messages(List<Message> items, UUID next) {}

    record NewMessage(String words, Boolean publicContacts) {}

    /// `medianDays` is null where there is no answer to count.
    record AnswerTime(Double medianDays, int answered, int waiting, int overdue, int promisedWorkingDays) {

        public boolean isCounted() {
            return medianDays != null;
        }

        /// "3.5", and "3" of 3.0.
        public String days() {
            return medianDays == null ? "" : String.valueOf(medianDays).replaceFirst("\\.0$", "");
        }
    }

    record Promise(Integer workingDays) {}

    @GET
    @Path("asks")
    Asks list(@RestQuery String box, @RestQuery UUID cursor, @RestQuery int limit);

    @GET
    @Path("asks/owed")
    Asks owed(@RestQuery int limit);

    @GET
    @Path("asks/{id}")
    Ask read(@RestPath UUID id);

    @POST
    @Path("asks")
    Ask ask(@HeaderParam("Idempotency-Key") String key, NewAsk ask);

    @PUT
    @Path("asks/{id}/end")
    void close(@RestPath UUID id, Map<String, Boolean> end);

    @PUT
    @Path("asks/{id}/filing")
    void file(@RestPath UUID id, Map<String, Boolean> filing);

    @GET
    @Path("asks/{id}/advice/{other}")
    Messages thread(@RestPath UUID id, @RestPath UUID other, @RestQuery UUID cursor, @RestQuery int limit);

    @POST
    @Path("asks/{id}/advice/{other}")
    void write(@RestPath UUID id, @RestPath UUID other, @HeaderParam("Idempotency-Key") String key, NewMessage message);

    @GET
    @Path("answer-time")
    AnswerTime answerTime();

    @GET
    @Path("answer-promise")
    Promise promise();

    @PUT
    @Path("answer-promise")
    void promise(Promise promise);
}
