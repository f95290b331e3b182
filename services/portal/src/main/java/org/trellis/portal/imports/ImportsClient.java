package org.trellis.portal.imports;

import jakarta.ws.rs.DELETE;
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

/// What an institution brought, why it may be shown, and which lists can be taken back.
@RegisterRestClient(configKey = "directory")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/directory/v1/imports")
public interface ImportsClient {

    record Row(
            UUID id, String name, String areaWords, List<String> outcodes, String link, String summary, String state) {

        /// In words, or by the first halves of postcodes where there are none.
        public String where() {
            return areaWords != null && !areaWords.isBlank()
                    ? areaWords
                    : outcodes == null ? "" : String.join(", ", outcodes);
        }

        public boolean isHere() {
            return "held".equals(state) || "published".equals(state);
        }
    }

    record Rows(List<Row> items, UUID next) {}

    record NewStatement(String source, String lawfulBasis, String howTold) {}

    record Statement(
            UUID id,
            String source,
            String lawfulBasis,
            String howTold,
            int listings,
            long published,
            Instant at,
            Instant withdrawnAt) {}

    record Statements(List<Statement> items, UUID next) {}

    record Batch(UUID id, Instant at, int created, int updated, Instant undoneAt, boolean canBeUndone) {}

    record Batches(List<Batch> items) {}

    @GET
    @Path("rows")
    Rows rows(@RestQuery UUID cursor, @RestQuery String state, @RestQuery int limit);

    @DELETE
    @Path("rows/{id}")
    void takeOut(@RestPath UUID id);

    @POST
    @Path("statement")
    Statement state(@HeaderParam("Idempotency-Key") String key, NewStatement said);

    @GET
    @Path("statements")
    Statements statements(@RestQuery UUID cursor, @RestQuery int limit);

    @DELETE
    @Path("statements/{id}")
    void withdraw(@RestPath UUID id);

    @GET
    @Path("batches")
    Batches batches();
}
