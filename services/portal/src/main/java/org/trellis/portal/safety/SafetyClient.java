package org.trellis.portal.safety;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Asks directory how a group keeps people safe, and with whom it talked that through.
@RegisterRestClient(configKey = "directory")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/directory/v1")
public interface SafetyClient {

    /// Without a name where it hides from the viewer.
    record Organisation(UUID id, String name, String kind) {}

    record Line(Organisation organisation, LocalDate day) {}

    /// `version` is there for the group itself, once it wrote something.
    record Safety(String words, Instant editedAt, List<Line> talks, Integer version) {

        public Safety {
            talks = Objects.requireNonNullElse(talks, List.of());
        }

        public boolean isAny() {
            return words != null || !talks.isEmpty();
        }

        /// For the header that says what was read; anything where nothing was written.
        public String etag() {
            return version == null ? "" : "\"" + version + "\"";
        }
    }

    record Words(String words, boolean isPublic) {}

    record Talk(UUID id, Organisation organisation, LocalDate day, LocalDate until, boolean shown) {}

    record Talks(List<Talk> items) {}

    record Day(LocalDate day) {}

    /// Both are null where nothing was said.
    record Said(LocalDate day, LocalDate until) {}

    record Linked(Organisation organisation) {}

    @GET
    @Path("groups/{id}/safety")
    Safety of(@RestPath UUID id);

    @PUT
    @Path("groups/{id}/safety")
    Safety write(@RestPath UUID id, @HeaderParam("If-Match") String etag, Words words);

    @GET
    @Path("talks")
    Talks talks();

    @PUT
    @Path("talks/{talk}/shown")
    void show(@RestPath UUID talk);

    @DELETE
    @Path("talks/{talk}/shown")
    void hide(@RestPath UUID talk);

    @DELETE
    @Path("talks/{talk}")
    void remove(@RestPath UUID talk);

    @GET
    @Path("links/{id}")
    Linked link(@RestPath UUID id);

    @GET
    @Path("links/{id}/talk")
    Said said(@RestPath UUID id);

    @PUT
    @Path("links/{id}/talk")
    Said say(@RestPath UUID id, Day day);

    @DELETE
    @Path("links/{id}/talk")
    void takeBack(@RestPath UUID id);
}
