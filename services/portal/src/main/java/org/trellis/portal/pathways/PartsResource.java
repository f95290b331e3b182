package org.trellis.portal.pathways;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// Takes one of a group's own streets over into the form of a pathway, to be read and saved, or not.
@Path("/our-pathways")
@Authenticated
public class PartsResource {

    private final OwnStreetsClient directory;
    private final OwnPathwaysResource own;
    private final Viewer viewer;
    private final Pages pages;

    PartsResource(@RestClient OwnStreetsClient directory, OwnPathwaysResource own, Viewer viewer, Pages pages) {
        this.directory = directory;
        this.own = own;
        this.viewer = viewer;
        this.pages = pages;
    }

    @POST
    @Path("new/part")
    public Response ofNew(@BeanParam PathwayForm form, @RestForm String take) {
        return isNothing(take) ? own.add(form) : show(form, take);
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/part")
    public Response of(@RestPath UUID id, @BeanParam PathwayForm form, @RestForm String take) {
        if (isNothing(take)) {
            return own.edit(id, form);
        }
        form.saved = own.saved(id);
        return show(form, take);
    }

    // Whoever presses Enter in a field presses the first button of the form, and means to save.
    private static boolean isNothing(String take) {
        return take == null || !take.matches("[0-9a-f-]{36}");
    }

    private Response show(PathwayForm form, String take) {
        form.tidy();
        form.week.typed();
        try {
            var part = directory.inPostcodes(viewer.group(), UUID.fromString(take));
            form.where.takeOver(new Patch(part.name(), part.postcodes(), part.within()), part.streets());
        } catch (ServiceProblem problem) {
            if (!"sub-area-too-wide".equals(problem.code())) {
                throw problem;
            }
            form.errors.add("patches", pages.words(PathwaysWords.class).partTooWide());
        }
        return pages.show(form.errors.isAny() ? 422 : 200, OwnPathwaysResource.Templates.edit(form));
    }
}
