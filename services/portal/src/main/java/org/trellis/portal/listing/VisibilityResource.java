package org.trellis.portal.listing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.session.Viewer;

/// A group decides who can find its page at all.
@Path("/visibility")
@Authenticated
public class VisibilityResource {

    public record Chosen(String visibility, Errors errors) {}

    @CheckedTemplate(basePath = "listing")
    static class Templates {
        static native TemplateInstance visibility(Chosen chosen);
    }

    private final ListingClient directory;
    private final Viewer viewer;
    private final Pages pages;

    VisibilityResource(@RestClient ListingClient directory, Viewer viewer, Pages pages) {
        this.directory = directory;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response form() {
        var listing = directory.listing(viewer.organisation()).getEntity();
        return pages.show(Templates.visibility(new Chosen(listing.visibility(), Errors.none())));
    }

    @POST
    public Response choose(@RestForm String visibility) {
        if (visibility == null || !visibility.matches("unlisted|linked|public")) {
            var errors = Errors.none()
                    .add("visibility-unlisted", pages.words(ListingWords.class).visibilityMissing());
            return pages.show(422, Templates.visibility(new Chosen("", errors)));
        }
        directory.show(viewer.organisation(), new ListingClient.Visibility(visibility));
        return pages.goTo("/home");
    }
}
