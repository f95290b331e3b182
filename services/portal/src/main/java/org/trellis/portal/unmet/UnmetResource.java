package org.trellis.portal.unmet;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.language.Reading;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// What was unmet, for everybody; and for whoever acts for an organisation its own, and a way to note more.
@Path("/unmet")
public class UnmetResource {

    /// One number, with its area and need in words.
    public record Line(String place, String need, long count) {}

    /// The numbers of one month. `cursor` leads to those that are not shown here.
    public record Month(String name, List<Line> lines, String cursor) {}

    /// `own` is null for whoever acts for no organisation.
    public record Shown(Month own, Month all, UnmetForm form) {}

    @CheckedTemplate(basePath = "unmet")
    static class Templates {
        static native TemplateInstance unmet(Shown shown);
    }

    private final UnmetClient referrals;
    private final Places places;
    private final Viewer viewer;
    private final Reading reading;
    private final Pages pages;

    UnmetResource(@RestClient UnmetClient referrals, Places places, Viewer viewer, Reading reading, Pages pages) {
        this.referrals = referrals;
        this.places = places;
        this.viewer = viewer;
        this.reading = reading;
        this.pages = pages;
    }

    @GET
    public Response read(@RestQuery String done, @RestQuery String cursor, @RestQuery String own) {
        var form = new UnmetForm().tidy();
        form.done = "noted".equals(done);
        return pages.show(Templates.unmet(shown(form, cursor, own)));
    }

    @POST
    public Response note(@BeanParam UnmetForm form) {
        viewer.organisation();
        form.tidy();
        if (form.need.isEmpty()) {
            form.errors.add("need", words().needMissing());
        }
        var area = form.place.isEmpty() ? null : places.area(form.place).orElse(null);
        if (area == null) {
            form.errors.add("place", form.place.isEmpty() ? words().placeMissing() : words().placeUnknown(form.place));
        }
        if (form.errors.isAny()) {
            return pages.show(422, Templates.unmet(shown(form, null, null)));
        }
        try {
            referrals.note(form.key, new UnmetClient.Nowhere(form.need, area));
            return pages.goTo("/unmet?done=noted");
        } catch (ServiceProblem problem) {
            form.errors = FormProblem.of(problem, Map.of("area", "place"), words().notPossible());
            return pages.show(problem.status(), Templates.unmet(shown(form, null, null)));
        }
    }

    private Shown shown(UnmetForm form, String cursor, String ownCursor) {
        var own = viewer.mayReadReferrals() ? month(referrals.own(ownCursor)) : null;
        return new Shown(own, month(referrals.all(null, cursor)), form);
    }

    private Month month(UnmetClient.Unmet unmet) {
        var lines = unmet.items().stream()
                .map(cell -> new Line(places.label(cell.area()), cell.need(), cell.count()))
                .toList();
        return new Month(name(unmet.month()), lines, unmet.next());
    }

    // None was counted yet: the service is new.
    private String name(LocalDate month) {
        return month == null
                ? ""
                : DateTimeFormatter.ofPattern("MMMM uuuu", reading.language().dates())
                        .format(month);
    }

    private UnmetWords words() {
        return pages.words(UnmetWords.class);
    }
}
