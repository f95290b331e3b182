package org.trellis.portal.applying;

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

/// Writes in drafts of applications, one field after the other.
@RegisterRestClient(configKey = "grants")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/grants/v1/drafts")
public interface DraftsClient {

    /// `hint` is what would not be taken when it is sent, though it is kept: `above-most`. Null for nothing.
    record Answer(String field, String words, int version, String hint) {

        Answer(String field, String words, int version) {
            this(field, words, version, null);
        }

        public boolean isAboveMost() {
            return "above-most".equals(hint);
        }
    }

    /// `yours` is one of the group acted for; it takes part in any other for a while.
    record Draft(
            UUID id,
            UUID groupId,
            boolean yours,
            UUID fundId,
            Instant startedAt,
            Instant touchedAt,
            Instant sentAt,
            List<Answer> answers) {

        public Draft {
            answers = Objects.requireNonNullElse(answers, List.of());
        }

        /// What stands in a field; empty words of version 0 where nobody wrote yet.
        public Answer in(String field) {
            return answers.stream()
                    .filter(one -> one.field().equals(field))
                    .findFirst()
                    .orElse(new Answer(field, "", 0));
        }

        public String words(String field) {
            return in(field).words();
        }

        public boolean isSent() {
            return sentAt != null;
        }
    }

    record Drafts(List<Draft> items, UUID next) {}

    record NewDraft(UUID fundId) {}

    record Words(String words) {}

    @POST
    Draft start(@HeaderParam("Idempotency-Key") String key, NewDraft wanted);

    @GET
    Drafts list(@RestQuery UUID cursor, @RestQuery int limit);

    @GET
    @Path("{id}")
    Draft read(@RestPath UUID id);

    /// `over` is the ETag of the words written over; null for the first ones.
    @PUT
    @Path("{id}/answers/{field}")
    Answer write(@RestPath UUID id, @RestPath String field, @HeaderParam("If-Match") String over, Words words);

    @DELETE
    @Path("{id}")
    void remove(@RestPath UUID id);
}
