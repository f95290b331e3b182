package org.trellis.portal.support;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.session.Viewer;

/// A councillor moves an ask to the ward fund; an officer sets that aside. Sending it is the form of an offer.
@Path("/asks/{id: [0-9a-f-]{36}}/suggestion")
@Authenticated
public class SuggestionResource {

    private final SuggestionsClient signposting;
    private final Viewer viewer;
    private final Pages pages;

    SuggestionResource(@RestClient SuggestionsClient signposting, Viewer viewer, Pages pages) {
        this.signposting = signposting;
        this.viewer = viewer;
        this.pages = pages;
    }

    @POST
    public Response suggest(@RestPath UUID id) {
        onlyFor("councillor");
        signposting.suggest(id);
        return pages.goTo("/asks/" + id + "?done=suggested");
    }

    @POST
    @Path("set-aside")
    public Response setAside(@RestPath UUID id) {
        onlyFor("liaison-officer");
        signposting.setAside(id);
        return pages.goTo("/asks?done=set-aside");
    }

    private void onlyFor(String role) {
        viewer.organisation();
        if (!viewer.holds(role)) {
            throw new NotFoundException();
        }
    }
}
