package org.trellis.portal.liaison;

import jakarta.ws.rs.DELETE;
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

/// Asks directory who looks after a link, and what was handed over on it.
@RegisterRestClient(configKey = "directory")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/directory/v1")
public interface LiaisonClient {

    /// Without a name where it hides from the viewer.
    record Organisation(UUID id, String name, String kind) {}

    record Cover(String called, LocalDate until) {}

    /// `link` is null for the one who looks after all links that have nobody of their own; of the other side only what
    /// they show is there. `cover` is there on its days.
    record Liaison(
            UUID id,
            Organisation link,
            String person,
            Boolean me,
            String called,
            String team,
            String contact,
            Cover cover) {

        public boolean isMine() {
            return Boolean.TRUE.equals(me);
        }

        public boolean isForAll() {
            return link == null;
        }
    }

    record Liaisons(List<Liaison> items) {}

    record BothSides(Liaison ours, Liaison theirs, boolean openBothWays) {}

    record Naming(String person, String contact) {}

    record Note(UUID id, boolean ours, String role, String text, Instant at) {}

    record Notes(List<Note> items, String next) {}

    record NewNote(String text, boolean isPublic) {}

    record Member(String person, String called) {}

    record Members(List<Member> items) {}

    /// A link, of which only the name matters here.
    record Linked(Organisation organisation) {}

    @GET
    @Path("members")
    Members members();

    @GET
    @Path("links/{id}")
    Linked link(@RestPath UUID id);

    @GET
    @Path("liaisons")
    Liaisons liaisons();

    @PUT
    @Path("liaisons/default")
    void nameForAll(Naming naming);

    @DELETE
    @Path("liaisons/default")
    void endForAll();

    @DELETE
    @Path("liaisons/mine/{liaison}")
    void decline(@RestPath UUID liaison);

    @GET
    @Path("links/{id}/liaison")
    BothSides of(@RestPath UUID id);

    @PUT
    @Path("links/{id}/liaison")
    void name(@RestPath UUID id, Naming naming);

    @DELETE
    @Path("links/{id}/liaison")
    void end(@RestPath UUID id);

    @GET
    @Path("links/{id}/handover")
    Notes notes(@RestPath UUID id, @RestQuery UUID cursor, @RestQuery Integer limit);

    @POST
    @Path("links/{id}/handover")
    Note add(@RestPath UUID id, @HeaderParam("Idempotency-Key") String key, NewNote note);
}
