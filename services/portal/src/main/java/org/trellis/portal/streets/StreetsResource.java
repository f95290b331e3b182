package org.trellis.portal.streets;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.groups.Listing;
import org.trellis.portal.maps.MapWords;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// All areas that a group shares out, whose street one is, and a form for one more.
@Path("/streets")
@Authenticated
public class StreetsResource {

    /// `place` is what was asked for; empty when nothing was.
    public record AllAreas(
            List<StreetsClient.SubArea> items, String place, String done, AreaForm form, Listing.Area ground) {

        public boolean isAsked() {
            return !place.isEmpty();
        }
    }

    @CheckedTemplate(basePath = "streets")
    static class Templates {
        static native TemplateInstance streets(AllAreas areas);
    }

    private final StreetsClient directory;
    private final Ground ground;
    private final Viewer viewer;
    private final Pages pages;

    StreetsResource(@RestClient StreetsClient directory, Ground ground, Viewer viewer, Pages pages) {
        this.directory = directory;
        this.ground = ground;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response page(@RestQuery String place, @RestQuery String done) {
        return show(200, Objects.requireNonNullElse(place, "").strip(), done, AreaForm.empty());
    }

    @POST
    public Response make(@BeanParam AreaForm form) {
        var wanted = form.tidy().wanted(words(), pages.words(MapWords.class));
        if (form.errors.isAny()) {
            return show(422, "", "", form);
        }
        try {
            var made = directory.make(viewer.group(), form.key, wanted);
            return pages.goTo("/streets/" + made.id() + "?done=made");
        } catch (ServiceProblem problem) {
            form.refused(problem, words(), pages.words(MapWords.class));
            return show(422, "", "", form);
        }
    }

    private Response show(int status, String place, String done, AreaForm form) {
        // What is longer than any street's name is nobody's street.
        var asked = place.length() > 100 ? place.substring(0, 100) : place;
        var areas = directory.all(viewer.group(), asked.isEmpty() ? null : asked);
        var shown = done == null ? "" : done;
        return pages.show(status, Templates.streets(new AllAreas(areas.items(), asked, shown, form, ground.area())));
    }

    private StreetsWords words() {
        return pages.words(StreetsWords.class);
    }
}
