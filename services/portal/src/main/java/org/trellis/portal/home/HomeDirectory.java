package org.trellis.portal.home;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.hours.Opening;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;
import org.trellis.portal.vocabulary.About;
import org.trellis.portal.vocabulary.Assured;
import org.trellis.portal.vocabulary.Capacity;
import org.trellis.portal.vocabulary.Confirmed;

/// What a home page asks of directory.
@RegisterRestClient(configKey = "directory")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/directory/v1")
public interface HomeDirectory {

    record OwnPage(
            String name,
            String visibility,
            String summary,
            Confirmed confirmed,
            String freshness,
            Capacity capacity,
            Opening opening,
            About about,
            List<Assured> assured) {

        public OwnPage {
            assured = Objects.requireNonNullElse(assured, List.of());
        }

        public String stage() {
            return about == null ? "active" : about.stage();
        }

        public String coordination() {
            return about == null ? null : about.coordination();
        }

        public boolean isPaused() {
            return capacity != null && capacity.isPaused();
        }
    }

    /// `destroyedAt`, where the group is closed: when everything of it goes.
    record Closing(boolean closed, Instant destroyedAt) {}

    /// A row of somebody's list that may be the group.
    record LookAlike(UUID id, String name, String listedBy) {}

    record LookAlikes(List<LookAlike> items) {}

    /// What was found of a link on the group's page.
    record PageLink(UUID id, String url, String finding, boolean broken, Instant publicFrom) {}

    record PageLinks(List<PageLink> items) {}

    record Side(String level) {}

    record Card(String facet) {}

    record Other(String name) {}

    record Link(Other organisation, Side ours, List<Card> ourCards) {

        public boolean isOpen() {
            return ours != null && ours.level() != null;
        }
    }

    record Links(List<Link> items) {}

    @GET
    @Path("groups/{id}/listing")
    OwnPage own(@RestPath UUID id);

    @GET
    @Path("groups/{id}/look-alikes")
    LookAlikes lookAlikes(@RestPath UUID id);

    @GET
    @Path("groups/{id}/page-links")
    PageLinks pageLinks(@RestPath UUID id);

    @POST
    @Path("groups/{id}/page-links/{link}/works")
    void works(@RestPath UUID id, @RestPath UUID link);

    @GET
    @Path("links")
    Links links();

    @POST
    @Path("groups/{id}/confirmation")
    void confirm(@RestPath UUID id, @RestQuery List<String> of);

    @GET
    @Path("closing")
    Closing closing();
}
