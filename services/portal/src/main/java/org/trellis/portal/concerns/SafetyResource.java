package org.trellis.portal.concerns;

import io.quarkus.logging.Log;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// Asks before a referral whether somebody is in danger, and whether it is a concern. One tap goes on.
@Path("/safety-first")
@Authenticated
public class SafetyResource {

    /// `on` is where the referral goes on, with all that was asked for.
    public record First(List<Doors.Named> doors, String on, UUID about) {}

    @CheckedTemplate(basePath = "concerns")
    static class Templates {
        static native TemplateInstance first(First first);
    }

    private final Doors doors;
    private final Viewer viewer;
    private final Pages pages;

    SafetyResource(Doors doors, Viewer viewer, Pages pages) {
        this.doors = doors;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response first(@RestQuery UUID to, @RestQuery String place, @Context UriInfo uri) {
        viewer.organisation();
        var query = uri.getRequestUri().getRawQuery();
        var on = "/referrals/new?asked=true" + (query == null ? "" : "&" + query);
        return pages.show(Templates.first(new First(numbers(place), on, to)));
    }

    // The numbers that everybody knows are on the page also while the service is away.
    private List<Doors.Named> numbers(String place) {
        try {
            return doors.near(place);
        } catch (ServiceProblem | ProcessingException away) {
            Log.warn("The numbers of those who take concerns cannot be read");
            return List.of();
        }
    }
}
