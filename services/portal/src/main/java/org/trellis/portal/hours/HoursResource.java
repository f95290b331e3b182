package org.trellis.portal.hours;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// The page on which a group's stewards write its hours.
@Path("/hours")
@Authenticated
public class HoursResource {

    private static final int CHANGED_MEANWHILE = 412;

    @CheckedTemplate(basePath = "hours")
    static class Templates {
        static native TemplateInstance hours(HoursForm form);
    }

    private final HoursClient directory;
    private final Viewer viewer;
    private final Pages pages;

    HoursResource(@RestClient HoursClient directory, Viewer viewer, Pages pages) {
        this.directory = directory;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response page(@RestQuery String done) {
        var form = HoursForm.of(directory.read(viewer.group()));
        form.done = done == null ? "" : done;
        return pages.show(Templates.hours(form));
    }

    @POST
    public Response save(@BeanParam HoursForm form) {
        var wanted = form.read(words());
        return form.errors.isAny() ? pages.show(422, Templates.hours(form)) : send(form, wanted);
    }

    private Response send(HoursForm form, Hours wanted) {
        try {
            directory.write(viewer.group(), form.etag, wanted);
            return pages.goTo("/hours?done=saved");
        } catch (ServiceProblem problem) {
            if (problem.status() == CHANGED_MEANWHILE) {
                // With the newer mark the second press wins, knowingly: what the other wrote stands above.
                form.meanwhile = directory.read(viewer.group());
                form.etag = form.meanwhile.etag();
                form.errors.add("form", words().changedMeanwhile());
                return pages.show(CHANGED_MEANWHILE, Templates.hours(form));
            }
            form.errors = problem.code().equals("day-too-far")
                    ? Errors.none().add("form", words().tooFar())
                    : FormProblem.of(problem, Map.of(), words().notPossible());
            return pages.show(422, Templates.hours(form));
        }
    }

    // Asked for each time: a resource lives longer than one reader's language.
    private HoursWords words() {
        return pages.words(HoursWords.class);
    }
}
