package org.trellis.portal.listing;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.portal.groups.Listing;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;
import org.trellis.portal.vocabulary.About;

/// Writes a group's own page, and says who may find it.
@RegisterRestClient(configKey = "directory")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/directory/v1/groups/{id}")
public interface ListingClient {

    record Page(
            String name,
            String summary,
            List<String> offers,
            String notOffered,
            List<String> languages,
            Listing.Area area,
            Listing.Facets facets,
            About about,
            List<String> links) {

        /// The page as it is, but for what the group says of itself.
        public static Page of(Listing now, About about) {
            return new Page(
                    now.name(),
                    now.summary(),
                    now.offers(),
                    now.notOffered(),
                    now.languages(),
                    now.area(),
                    now.facets(),
                    about,
                    now.links());
        }
    }

    record Visibility(String visibility) {}

    @GET
    @Path("listing")
    RestResponse<Listing> listing(@RestPath UUID id);

    @PUT
    @Path("listing")
    void write(@RestPath UUID id, @HeaderParam("If-Match") String etag, Page page);

    @PUT
    @Path("visibility")
    void show(@RestPath UUID id, Visibility visibility);
}
