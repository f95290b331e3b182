package org.trellis.portal.bulletins;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Writes and sends bulletins, and reads what was answered.
@RegisterRestClient(configKey = "signposting")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/signposting/v1")
public interface BulletinsClient {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Words(
            String kind,
            String title,
            String body,
            String source,
            String forWhom,
            LocalDate endsOn,
            String ring,
            Bulletin.Views views,
            String changed,
            List<UUID> attachmentIds,
            Boolean publicContacts) {}

    record Page(List<Bulletin> items, UUID next) {}

    record Audience(boolean all, int chosen, List<UUID> organisationIds, List<UUID> networkIds) {

        public Audience {
            networkIds = Objects.requireNonNullElse(networkIds, List.of());
        }
    }

    record Choice(boolean all, List<UUID> organisationIds, List<UUID> networkIds) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Saying(String reason, String words, Boolean publicContacts) {}

    record AllOwed(List<Owed> items) {}

    record Term(int workingDays) {}

    @POST
    @Path("bulletins")
    Bulletin draft(@HeaderParam("Idempotency-Key") String key, Words words);

    @GET
    @Path("bulletins")
    Page list(@RestQuery String box, @RestQuery UUID cursor, @RestQuery int limit);

    @GET
    @Path("bulletins/{id}")
    RestResponse<Bulletin> readTagged(@RestPath UUID id);

    @GET
    @Path("bulletins/{id}")
    Bulletin read(@RestPath UUID id);

    @PUT
    @Path("bulletins/{id}")
    Bulletin edit(@RestPath UUID id, @HeaderParam("If-Match") String etag, Words words);

    @DELETE
    @Path("bulletins/{id}")
    void discard(@RestPath UUID id);

    @GET
    @Path("bulletins/{id}/audience")
    Audience audience(@RestPath UUID id);

    @PUT
    @Path("bulletins/{id}/audience")
    Audience choose(@RestPath UUID id, Choice choice);

    @POST
    @Path("bulletins/{id}/sending")
    Bulletin send(@RestPath UUID id);

    @POST
    @Path("bulletins/{id}/versions")
    Bulletin correct(@RestPath UUID id, @HeaderParam("Idempotency-Key") String key, Words words);

    @POST
    @Path("bulletins/{id}/withdrawal")
    Bulletin withdraw(@RestPath UUID id, Saying said);

    @POST
    @Path("bulletins/{id}/outcome")
    Bulletin sayOutcome(@RestPath UUID id, Saying said);

    @GET
    @Path("bulletins/{id}/replies")
    Replies replies(@RestPath UUID id);

    @GET
    @Path("bulletins/owed")
    AllOwed owed();

    @GET
    @Path("answer-promise")
    Term replyDays();

    @PUT
    @Path("answer-promise")
    Term chooseReplyDays(Term term);
}
