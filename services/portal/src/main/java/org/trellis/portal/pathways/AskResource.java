package org.trellis.portal.pathways;

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
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// An organisation asks the keeper of a pathway whether it may send people.
@Path("/pathways/{id: [0-9a-f-]{36}}/ask")
@Authenticated
public class AskResource {

    private static final String NOT_CURRENT = "links-not-current";

    @CheckedTemplate(basePath = "pathways")
    static class Templates {
        static native TemplateInstance ask(WordsForm form);
    }

    private final PathwaysClient pathways;
    private final ReadersClient readers;
    private final Viewer viewer;
    private final Pages pages;

    AskResource(@RestClient PathwaysClient pathways, @RestClient ReadersClient readers, Viewer viewer, Pages pages) {
        this.pathways = pathways;
        this.readers = readers;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response form(@RestPath UUID id) {
        viewer.organisation();
        var form = new WordsForm();
        form.tidy(words());
        return show(200, id, form);
    }

    @POST
    public Response ask(@RestPath UUID id, @BeanParam WordsForm form) {
        viewer.organisation();
        var reason = form.tidy(words());
        if (form.errors.isAny()) {
            return show(422, id, form);
        }
        try {
            readers.ask(id, new ReadersClient.NewAsk(reason));
            return pages.goTo("/pathways/" + id + "?done=asked");
        } catch (ServiceProblem problem) {
            if (NOT_CURRENT.equals(problem.code())) {
                form.errors.add("form", words().notCurrent());
            } else {
                form.errors = FormProblem.of(problem, Map.of("reason", "words"), words().notPossible());
            }
            return show(problem.status(), id, form);
        }
    }

    @POST
    @Path("withdrawal")
    public Response takeBack(@RestPath UUID id) {
        readers.takeBack(id);
        return pages.goTo("/pathways/" + id + "?done=taken-back");
    }

    private Response show(int status, UUID id, WordsForm form) {
        form.pathway = pathways.read(id).getEntity();
        return pages.show(status, Templates.ask(form));
    }

    private ReadersWords words() {
        return pages.words(ReadersWords.class);
    }
}
