package org.trellis.portal.deletions;

import jakarta.ws.rs.GET;
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

/// Reads and answers requests to delete.
@RegisterRestClient(configKey = "directory")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/directory/v1/deletions")
public interface DeletionsClient {

    record Organisation(UUID id, String name) {}

    /// `name` is null for a team that is no more, or no more to be known.
    record Team(UUID id, String name) {}

    /// `team` is null where everybody of the organisation was shown it.
    record Deletion(
            UUID id,
            boolean forYou,
            Organisation organisation,
            Team team,
            List<String> facets,
            Instant at,
            Instant confirmedAt) {

        public boolean isOpen() {
            return confirmedAt == null;
        }
    }

    record Deletions(List<Deletion> items, String next) {

        public boolean isNothing() {
            return items.isEmpty();
        }
    }

    @GET
    Deletions list(@RestQuery String cursor);

    @PUT
    @Path("{id}/confirmation")
    void confirm(@RestPath UUID id);
}
