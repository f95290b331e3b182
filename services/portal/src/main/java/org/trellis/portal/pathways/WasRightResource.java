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

/// Who used a pathway says whether it was right: one tap if it was, a short form if it was not.
@Path("/pathways/{id: [0-9a-f-]{36}}/report")
@Authenticated
public class WasRightResource {

    @CheckedTemplate(basePath = "pathways")
    static class Templates {
        static native TemplateInstance wrong(WordsForm form);

        static native TemplateInstance thanks(UUID id, boolean right);
    }

    private final PathwaysClient pathways;
    private final ReadersClient readers;
    private final Viewer viewer;
    private final Pages pages;

    WasRightResource(
            @RestClient PathwaysClient pathways, @RestClient ReadersClient readers, Viewer viewer, Pages pages) {
        this.pathways = pathways;
        this.readers = readers;
        this.viewer = viewer;
        this.pages = pages;
    }

    @POST
    @Path("right")
    public Response right(@RestPath UUID id) {
        viewer.organisation();
        readers.say(id, new ReadersClient.NewReport("right", null));
        return pages.show(Templates.thanks(id, true));
    }

    @GET
    public Response form(@RestPath UUID id) {
        viewer.organisation();
        var form = new WordsForm();
        form.tidy(words());
        return show(200, id, form);
    }

    @POST
    public Response wrong(@RestPath UUID id, @BeanParam WordsForm form) {
        viewer.organisation();
        var said = form.tidy(words());
        if (form.errors.isAny()) {
            return show(422, id, form);
        }
        try {
            readers.say(id, new ReadersClient.NewReport("wrong", said));
            return pages.show(Templates.thanks(id, false));
        } catch (ServiceProblem problem) {
            form.errors = FormProblem.of(problem, Map.of(), words().notPossible());
            return show(422, id, form);
        }
    }

    private Response show(int status, UUID id, WordsForm form) {
        form.pathway = pathways.read(id).getEntity();
        return pages.show(status, Templates.wrong(form));
    }

    private ReadersWords words() {
        return pages.words(ReadersWords.class);
    }
}
