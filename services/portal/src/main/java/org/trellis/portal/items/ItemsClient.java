package org.trellis.portal.items;

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

/// Items of the viewer's organisation, and those at which it is a guest.
@RegisterRestClient(configKey = "directory")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/directory/v1")
public interface ItemsClient {

    /// Without a name where it hides from the viewer.
    record Organisation(UUID id, String name, String kind) {}

    record Organisations(List<Organisation> items) {}

    /// `state` is `here`, `over`, `left` or `ended`.
    record Guest(Organisation organisation, String role, String state, Instant since, LocalDate until) {

        public boolean isHere() {
            return "here".equals(state);
        }
    }

    /// For a guest `until` is there, and `guests` and `version` are not.
    record Item(
            UUID id,
            String title,
            String about,
            boolean open,
            Instant madeAt,
            Organisation host,
            boolean guest,
            LocalDate until,
            List<Guest> guests,
            Integer version) {

        public String etag() {
            return version == null ? null : "\"" + version + "\"";
        }

        public long here() {
            return guests == null ? 0 : guests.stream().filter(Guest::isHere).count();
        }
    }

    record Items(List<Item> items, String next) {}

    /// `from` is null for another guest whom the viewer may not know of.
    record Note(UUID id, Organisation from, boolean guest, String role, String text, Instant at) {}

    record Notes(List<Note> items, String next) {}

    record Wanted(String title, String about) {}

    record NewNote(String text) {}

    record Inviting(LocalDate until, String role) {}

    @GET
    @Path("items")
    Items items(@RestQuery Boolean open, @RestQuery String cursor, @RestQuery Integer limit);

    @GET
    @Path("visits")
    Items visits(@RestQuery String cursor, @RestQuery Integer limit);

    @POST
    @Path("items")
    Item make(@HeaderParam("Idempotency-Key") String key, Wanted wanted);

    @GET
    @Path("items/{item}")
    Item item(@RestPath UUID item);

    @PUT
    @Path("items/{item}")
    Item change(@RestPath UUID item, @HeaderParam("If-Match") String etag, Wanted wanted);

    @PUT
    @Path("items/{item}/closed")
    void close(@RestPath UUID item);

    @DELETE
    @Path("items/{item}")
    void remove(@RestPath UUID item);

    @GET
    @Path("items/{item}/notes")
    Notes notes(@RestPath UUID item, @RestQuery String cursor, @RestQuery Integer limit);

    @POST
    @Path("items/{item}/notes")
    Note add(@RestPath UUID item, @HeaderParam("Idempotency-Key") String key, NewNote note);

    @PUT
    @Path("items/{item}/guests/{other}")
    Item invite(@RestPath UUID item, @RestPath UUID other, Inviting wanted);

    @DELETE
    @Path("items/{item}/guests/{other}")
    void end(@RestPath UUID item, @RestPath UUID other);

    @DELETE
    @Path("visits/{item}")
    void leave(@RestPath UUID item);

    @GET
    @Path("organisations")
    Organisations organisations(@RestQuery String kind, @RestQuery String q);

    @GET
    @Path("organisations/{id}")
    Organisation organisation(@RestPath UUID id);
}
