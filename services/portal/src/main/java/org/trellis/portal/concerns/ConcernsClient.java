package org.trellis.portal.concerns;

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

/// Brings concerns to the service of referrals, and reads there what the viewer may read of them.
@RegisterRestClient(configKey = "referrals")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/referrals/v1")
public interface ConcernsClient {

    record NewConcern(UUID aboutId, boolean atRisk, UUID receiverId, String words, String callBack) {}

    record Sent(UUID id, UUID receiverId, Instant sentAt, Instant takenAt) {}

    record SentPage(List<Sent> items, UUID next) {}

    record Word(boolean answer, String words, Instant at) {}

    record Concern(
            UUID id,
            UUID senderId,
            UUID aboutId,
            boolean atRisk,
            String words,
            String callBack,
            Instant raisedAt,
            Instant takenAt,
            Instant askedAt,
            Instant closedAt,
            String outcome,
            Instant keptUntil,
            boolean keptLonger,
            List<Word> thread) {}

    record ConcernPage(List<Concern> items, UUID next) {}

    record Question(UUID id, UUID askerId, Instant askedAt, Instant closedAt, List<Word> thread) {}

    record Questions(List<Question> items) {}

    record Words(String words) {}

    record End(String outcome) {}

    record Longer(String reason) {}

    @POST
    @Path("concerns")
    Sent raise(@HeaderParam("Idempotency-Key") String key, NewConcern concern);

    @GET
    @Path("sent-concerns")
    SentPage sent(@RestQuery UUID cursor);

    @GET
    @Path("concerns")
    ConcernPage received(@RestQuery boolean open, @RestQuery UUID cursor);

    @GET
    @Path("concerns/{id}")
    Concern read(@RestPath UUID id);

    @PUT
    @Path("concerns/{id}/hand")
    Concern take(@RestPath UUID id);

    @POST
    @Path("concerns/{id}/questions")
    Concern ask(@RestPath UUID id, @HeaderParam("Idempotency-Key") String key, Words question);

    @PUT
    @Path("concerns/{id}/end")
    Concern close(@RestPath UUID id, End end);

    @PUT
    @Path("concerns/{id}/keeping")
    Concern keepLonger(@RestPath UUID id, Longer longer);

    @GET
    @Path("concern-questions")
    Questions questions();

    @GET
    @Path("concern-questions/{id}")
    Question question(@RestPath UUID id);

    @POST
    @Path("concern-questions/{id}/answers")
    Question answer(@RestPath UUID id, @HeaderParam("Idempotency-Key") String key, Words answer);
}
