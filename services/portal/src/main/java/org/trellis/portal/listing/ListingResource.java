package org.trellis.portal.listing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.maps.MapWords;
import org.trellis.portal.maps.PatchProblem;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// A group writes its own page.
@Path("/listing")
@Authenticated
public class ListingResource {

    // Where directory's fields stand in our form.
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("area", "areaDetail"),
            Map.entry("words", "areaWords"),
            Map.entry("wards", "places"),
            Map.entry("outcodes", "places"),
            Map.entry("lat", "centre"),
            Map.entry("lon", "centre"),
            Map.entry("radiusMetres", "radius"),
            Map.entry("radiusAroundAPoint", "centre"));
    private static final int CHANGED_MEANWHILE = 412;

    @CheckedTemplate(basePath = "listing")
    static class Templates {
        static native TemplateInstance form(ListingForm form);
    }

    private final ListingClient directory;
    private final AreaTyped areas;
    private final Viewer viewer;
    private final Pages pages;
    private final ListingWords words;

    ListingResource(@RestClient ListingClient directory, AreaTyped areas, Viewer viewer, Pages pages) {
        this.directory = directory;
        this.areas = areas;
        this.viewer = viewer;
        this.pages = pages;
        this.words = pages.words(ListingWords.class);
    }

    @GET
    public Response form() {
        var answer = directory.listing(viewer.organisation());
        var listing = answer.getEntity();
        return pages.show(
                Templates.form(ListingForm.of(listing, areas.text(listing.area()), answer.getHeaderString("ETag"))));
    }

    @POST
    public Response write(@BeanParam ListingForm form) {
        var now = directory.listing(viewer.organisation());
        form.tidy();
        form.isAt(now.getEntity().area().point());
        if (form.name.isEmpty()) {
            form.errors.add("name", words.nameMissing());
        }
        if (!form.hasGoodLinks()) {
            form.errors.add("links", words.linkWrong());
        }
        var area = areas.area(form, now.getEntity().area(), form.errors);
        if (form.errors.isAny()) {
            return pages.show(422, Templates.form(form));
        }
        try {
            directory.write(
                    viewer.organisation(),
                    form.etag,
                    form.page(area, now.getEntity().about()));
            return pages.goTo("/groups/" + viewer.organisation());
        } catch (ServiceProblem problem) {
            return again(form, problem);
        }
    }

    private Response again(ListingForm form, ServiceProblem problem) {
        if (problem.status() == CHANGED_MEANWHILE) {
            // With the newer mark the second press wins, knowingly: what it writes over stands above the form.
            var newer = directory.listing(viewer.organisation());
            form.meanwhile = newer.getEntity();
            form.etag = newer.getHeaderString("ETag");
            form.errors = Errors.none().add("form", words.changedMeanwhile());
            return pages.show(412, Templates.form(form));
        }
        form.errors = PatchProblem.of(problem, pages.words(MapWords.class))
                .map(text -> Errors.none().add("patch", text))
                .orElseGet(() -> FormProblem.of(problem, FIELDS, words.notPossible()));
        return pages.show(422, Templates.form(form));
    }
}
