package org.trellis.portal.concerns;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// Writes and sends one concern.
@Path("/concerns/new")
@Authenticated
public class RaiseResource {

    @CheckedTemplate(basePath = "concerns")
    static class Templates {
        static native TemplateInstance raise(RaiseForm form);
    }

    private final ConcernsClient referrals;
    private final Doors doors;
    private final Places places;
    private final Viewer viewer;
    private final Pages pages;

    RaiseResource(@RestClient ConcernsClient referrals, Doors doors, Places places, Viewer viewer, Pages pages) {
        this.referrals = referrals;
        this.doors = doors;
        this.places = places;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response form(@RestQuery UUID about) {
        viewer.organisation();
        var form = new RaiseForm();
        form.about = about;
        return pages.show(Templates.raise(named(form)));
    }

    @POST
    public Response raise(@BeanParam RaiseForm form) {
        viewer.organisation();
        var wanted = named(form).wanted(words());
        if (form.errors.isAny()) {
            return pages.show(422, Templates.raise(form));
        }
        try {
            referrals.raise(form.key, wanted);
            return pages.goTo("/concerns?done=sent");
        } catch (ServiceProblem problem) {
            if ("receiver-needed".equals(problem.code())) {
                form.errors.add("receiver", words().receiverMissing());
            } else {
                form.errors =
                        FormProblem.of(problem, Map.of("receiverId", "receiver", "aboutId", "form"), words().notSent());
            }
            return pages.show(problem.status(), Templates.raise(form));
        }
    }

    // Whom nobody can name to the viewer cannot be chosen; then it is about a person's situation.
    private RaiseForm named(RaiseForm form) {
        form.tidy().doors = doors.all();
        if (form.about != null) {
            form.name = places.names(List.of(form.about)).get(form.about);
            form.about = form.name == null ? null : form.about;
        }
        return form;
    }

    private ConcernWords words() {
        return pages.words(ConcernWords.class);
    }
}
