package org.trellis.portal.introductions;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Asks directory whom we asked to meet, and who asked us.
@RegisterRestClient(configKey = "directory")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/directory/v1")
public interface IntroductionsClient {

    /// Without a name where it hides from the viewer.
    record Organisation(UUID id, String name, String kind) {}

    /// `invited` is there of what we asked.
    record Introduction(
            UUID id,
            Organisation organisation,
            String role,
            String reason,
            Instant at,
            LocalDate until,
            Boolean invited) {

        public boolean isGuest() {
            return Boolean.TRUE.equals(invited);
        }
    }

    record Asked(List<Introduction> items) {}

    record Received(List<Introduction> items, String next) {

        public static final Received NONE = new Received(List.of(), null);

        public boolean isMore() {
            return next != null;
        }
    }

    record NewIntroduction(UUID organisation, String reason, boolean isPublic) {}

    @GET
    @Path("introductions")
    Asked asked();

    @POST
    @Path("introductions")
    Introduction ask(@HeaderParam("Idempotency-Key") String key, NewIntroduction wanted);

    @GET
    @Path("introductions/received")
    Received received(@RestQuery UUID cursor, @RestQuery Integer limit);

    @PUT
    @Path("introductions/received/{id}/put-away")
    void putAway(@RestPath UUID id);

    @GET
    @Path("organisations/{id}")
    Organisation organisation(@RestPath UUID id);
}
