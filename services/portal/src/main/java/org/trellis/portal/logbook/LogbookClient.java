package org.trellis.portal.logbook;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Reads who did what in an organisation, and who saw what of it.
@RegisterRestClient(configKey = "directory")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/directory/v1")
public interface LogbookClient {

    record Organisation(UUID id, String name) {}

    record Organisations(List<Organisation> items) {}

    record Team(UUID id, String name) {}

    record Teams(List<Team> items) {}

    /// `person` is null when nobody of the organisation did it.
    record Entry(long number, Instant at, String act, String person, boolean you, Map<String, String> about) {

        public Entry {
            about = Objects.requireNonNullElse(about, Map.of());
        }
    }

    record Entries(List<Entry> items, String next) {}

    record Verification(boolean sound, long entries, String head, Long brokenAt, String how) {}

    record Seen(Organisation organisation, String facet, LocalDate first, LocalDate last, long days) {}

    /// `called` is null for who has not said what to be called.
    record Member(String person, String called) {}

    record Members(List<Member> items) {}

    record AllSeen(List<Seen> items, String next) {}

    @GET
    @Path("logbook")
    Entries entries(@RestQuery String cursor);

    @GET
    @Path("links/{id}/history")
    Entries history(@RestPath UUID id, @RestQuery String cursor);

    @GET
    @Path("logbook/verification")
    Verification verification();

    @GET
    @Path("logbook/export")
    @jakarta.ws.rs.Produces(MediaType.WILDCARD)
    InputStream export(@RestQuery String format);

    @GET
    @Path("seen")
    AllSeen seen(@RestQuery String cursor);

    @GET
    @Path("members")
    Members members();

    @GET
    @Path("links/{id}/teams")
    Teams teams(@RestPath UUID id);

    @GET
    @Path("organisations")
    Organisations organisations(@RestQuery String ids);
}
