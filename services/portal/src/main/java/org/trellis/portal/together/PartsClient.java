package org.trellis.portal.together;

import jakarta.ws.rs.DELETE;
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

/// Asks others into a draft of the group acted for, and reads what they changed there.
@RegisterRestClient(configKey = "grants")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/grants/v1/drafts/{id}")
public interface PartsClient {

    /// `name` is as whom they said yes; null before.
    record Part(UUID organisationId, String part, Instant askedAt, Instant until, boolean agreed, String name) {

        public boolean isHelper() {
            return "helper".equals(part);
        }
    }

    record Parts(List<Part> items) {}

    record NewPart(String part, Instant until, String name) {}

    /// What an organisation changed. `stands` while nobody wrote there since.
    record Change(
            UUID id,
            String field,
            int version,
            String before,
            UUID organisationId,
            String part,
            Instant at,
            boolean stands) {

        public boolean isEmptyBefore() {
            return before.isBlank();
        }
    }

    record Changes(List<Change> items, UUID next) {}

    @GET
    @Path("parts")
    Parts parts(@RestPath UUID id);

    @PUT
    @Path("parts/{organisation}")
    void ask(@RestPath UUID id, @RestPath UUID organisation, NewPart wanted);

    @DELETE
    @Path("parts/{organisation}")
    void end(@RestPath UUID id, @RestPath UUID organisation);

    @GET
    @Path("changes")
    Changes changes(@RestPath UUID id, @RestQuery UUID cursor, @RestQuery int limit);

    @PUT
    @Path("changes/{change}/undoing")
    void putBack(@RestPath UUID id, @RestPath UUID change);
}
