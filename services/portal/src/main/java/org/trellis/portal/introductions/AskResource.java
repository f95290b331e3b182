package org.trellis.portal.introductions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// Asks one organisation for an introduction.
@Path("/introductions/new/{id: [0-9a-f-]{36}}")
@Authenticated
public class AskResource {

    public record Ask(IntroductionsClient.Organisation whom, AskForm form) {}

    @CheckedTemplate(basePath = "introductions")
    static class Templates {
        static native TemplateInstance ask(Ask ask);
    }

    private final IntroductionsClient directory;
    private final Viewer viewer;
    private final Pages pages;

    AskResource(@RestClient IntroductionsClient directory, Viewer viewer, Pages pages) {
        this.directory = directory;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response blank(@RestPath UUID id) {
        return show(200, id, new AskForm().tidy());
    }

    @POST
    public Response ask(@RestPath UUID id, @BeanParam AskForm form) {
        form.tidy();
        var words = pages.words(IntroductionWords.class);
        if (form.reason.isEmpty()) {
            form.errors.add("reason", words.reasonMissing());
            return show(422, id, form);
        }
        onlyForAskers();
        try {
            directory.ask(form.key, new IntroductionsClient.NewIntroduction(id, form.reason, form.isPublic));
            return pages.goTo("/introductions?done=asked");
        } catch (ServiceProblem problem) {
            form.asked = "looks-personal".equals(problem.code());
            form.errors = form.asked
                    ? Errors.none().add("reason", words.looksPersonal())
                    : FormProblem.of(problem, Map.of(), words.notPossible());
            return show(422, id, form);
        }
    }

    private Response show(int status, UUID id, AskForm form) {
        onlyForAskers();
        return pages.show(status, Templates.ask(new Ask(directory.organisation(id), form)));
    }

    private void onlyForAskers() {
        viewer.organisation();
        if (!viewer.mayAskToMeet()) {
            throw new NotFoundException();
        }
    }
}
