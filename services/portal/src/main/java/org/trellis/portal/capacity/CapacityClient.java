package org.trellis.portal.capacity;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;
import org.trellis.portal.vocabulary.Capacity;
import org.trellis.portal.vocabulary.Note;

/// Reads and writes what a group settles about how much it takes on.
@RegisterRestClient(configKey = "directory")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/directory/v1/groups/{id}")
public interface CapacityClient {

    record Limit(String need, String period, int most) {}

    record QuietHours(String from, String until) {}

    /// `pausedUntil` is what the group asked for and `fullUntil` what counting found; others see the later of the two.
    record Own(
            String state,
            LocalDate pausedUntil,
            LocalDate fullUntil,
            Note note,
            List<Limit> limits,
            QuietHours quietHours,
            int version) {

        public Capacity capacity() {
            return new Capacity(
                    state,
                    Stream.of(pausedUntil, fullUntil)
                            .filter(Objects::nonNull)
                            .max(Comparator.naturalOrder())
                            .orElse(null));
        }

        public boolean isPaused() {
            return pausedUntil != null;
        }

        String etag() {
            return "\"" + version + "\"";
        }
    }

    record NewCapacity(List<Limit> limits, QuietHours quietHours) {}

    record Pausing(LocalDate until) {}

    record NewNote(String text, LocalDate until) {}

    @GET
    @Path("capacity")
    Own read(@RestPath UUID id);

    @PUT
    @Path("capacity")
    void set(@RestPath UUID id, @HeaderParam("If-Match") String etag, NewCapacity wanted);

    @PUT
    @Path("pause")
    void pause(@RestPath UUID id, Pausing pausing);

    @DELETE
    @Path("pause")
    void resume(@RestPath UUID id);

    @PUT
    @Path("note")
    void note(@RestPath UUID id, NewNote note);

    @DELETE
    @Path("note")
    void takeDown(@RestPath UUID id);
}
