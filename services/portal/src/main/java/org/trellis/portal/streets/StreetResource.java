package org.trellis.portal.streets;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.groups.Listing;
import org.trellis.portal.maps.MapWords;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// One area that a group shares out, and whom it asks there.
@Path("/streets/{area: [0-9a-f-]{36}}")
@Authenticated
public class StreetResource {

    private static final int CHANGED_MEANWHILE = 412;

    public record OneArea(StreetsClient.SubArea area, AreaForm form, AskForm ask, String done, Listing.Area ground) {}

    @CheckedTemplate(basePath = "streets")
    static class Templates {
        static native TemplateInstance street(OneArea one);

        static native TemplateInstance remove(StreetsClient.SubArea area);
    }

    private final StreetsClient directory;
    private final Ground ground;
    private final Viewer viewer;
    private final Pages pages;

    StreetResource(@RestClient StreetsClient directory, Ground ground, Viewer viewer, Pages pages) {
        this.directory = directory;
        this.ground = ground;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response page(@RestPath UUID area, @RestQuery String done) {
        var now = read(area);
        return show(200, now, AreaForm.of(now), new AskForm().tidy(), done == null ? "" : done);
    }

    @POST
    public Response save(@RestPath UUID area, @BeanParam AreaForm form) {
        var now = read(area);
        var wanted = form.tidy(now).wanted(words(), pages.words(MapWords.class));
        if (form.errors.isAny()) {
            return show(422, now, form);
        }
        try {
            directory.change(viewer.group(), area, form.etag, wanted);
            return done(area, "saved");
        } catch (ServiceProblem problem) {
            return refused(problem, now, form);
        }
    }

    private Response refused(ServiceProblem problem, StreetsClient.SubArea now, AreaForm form) {
        if (problem.status() == CHANGED_MEANWHILE) {
            // With the newer mark the second press wins, knowingly: what the other wrote stands above.
            form.meanwhile = now;
            form.etag = now.etag();
            form.errors.add("form", words().changedMeanwhile());
        } else {
            form.refused(problem, words(), pages.words(MapWords.class));
        }
        return show(problem.status() == CHANGED_MEANWHILE ? CHANGED_MEANWHILE : 422, now, form);
    }

    private Response show(int status, StreetsClient.SubArea now, AreaForm form) {
        return show(status, now, form, new AskForm().tidy(), "");
    }

    @GET
    @Path("removal")
    public Response askRemoval(@RestPath UUID area) {
        return pages.show(Templates.remove(read(area)));
    }

    @POST
    @Path("removal")
    public Response remove(@RestPath UUID area) {
        directory.remove(viewer.group(), area);
        return pages.goTo("/streets?done=removed");
    }

    @POST
    @Path("connectors")
    public Response ask(@RestPath UUID area, @BeanParam AskForm ask) {
        ask.tidy();
        if (ask.called.isEmpty()) {
            ask.errors.add("called", words().calledMissing());
        }
        if (ask.address.isEmpty()) {
            ask.errors.add("address", words().addressMissing());
        }
        if (!ask.errors.isAny()) {
            try {
                var asked = new StreetsClient.Asked(ask.called, ask.address, ask.language);
                directory.ask(viewer.group(), area, ask.key, asked);
                return done(area, "asked");
            } catch (ServiceProblem problem) {
                ask.errors = FormProblem.of(problem, Map.of(), words().notPossible());
            }
        }
        var now = read(area);
        return show(422, now, AreaForm.of(now), ask, "");
    }

    @POST
    @Path("connectors/{connector: [0-9a-f-]{36}}/link")
    public Response sendAgain(@RestPath UUID area, @RestPath UUID connector) {
        try {
            directory.sendAgain(viewer.group(), area, connector);
            return done(area, "sent");
        } catch (ServiceProblem problem) {
            var ask = new AskForm().tidy();
            ask.errors = FormProblem.of(problem, Map.of(), words().notPossible());
            var now = read(area);
            return show(422, now, AreaForm.of(now), ask, "");
        }
    }

    @POST
    @Path("connectors/{connector: [0-9a-f-]{36}}/removal")
    public Response letGo(@RestPath UUID area, @RestPath UUID connector) {
        directory.letGo(viewer.group(), area, connector);
        return done(area, "let-go");
    }

    private StreetsClient.SubArea read(UUID area) {
        return directory.one(viewer.group(), area);
    }

    private Response done(UUID area, String what) {
        return pages.goTo("/streets/" + area + "?done=" + what);
    }

    private Response show(int status, StreetsClient.SubArea now, AreaForm form, AskForm ask, String done) {
        return pages.show(status, Templates.street(new OneArea(now, form, ask, done, ground.area())));
    }

    private StreetsWords words() {
        return pages.words(StreetsWords.class);
    }
}
