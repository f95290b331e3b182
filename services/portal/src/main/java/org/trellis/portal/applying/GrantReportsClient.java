package org.trellis.portal.applying;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

/// Says and reads what came of grants.
@RegisterRestClient(configKey = "grants")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/grants/v1")
public interface GrantReportsClient {

    /// `id` and `groupId` are null for whom the group is not named to.
    record Report(
            String direction,
            UUID id,
            UUID groupId,
            UUID funderId,
            UUID fundId,
            String happened,
            String words,
            boolean quotable,
            boolean toSource,
            List<UUID> photos,
            int version,
            Instant at) {

        public Report {
            photos = Objects.requireNonNullElse(photos, List.of());
        }

        public boolean isShared() {
            return "shared".equals(direction);
        }

        public String etag() {
            return "\"" + version + "\"";
        }
    }

    record Reports(List<Report> items, UUID next) {}

    record NewReport(String happened, String words, boolean quotable, boolean toSource, boolean namesNobody) {}

    @GET
    @Path("reports")
    Reports list(@RestQuery UUID fund, @RestQuery UUID cursor, @RestQuery int limit);

    @GET
    @Path("awards/{id}/report")
    Report read(@RestPath UUID id);

    /// `over` is the ETag of what is changed; null for the first time.
    @PUT
    @Path("awards/{id}/report")
    void report(@RestPath UUID id, @HeaderParam("If-Match") String over, NewReport report);

    @DELETE
    @Path("awards/{id}/report")
    void takeBack(@RestPath UUID id);
}
