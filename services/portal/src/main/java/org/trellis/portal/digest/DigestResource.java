package org.trellis.portal.digest;

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

/// Where the weekly message leads to, and where it is asked for, changed and stopped: each for themselves.
@Path("/digest")
@Authenticated
public class DigestResource {

    @CheckedTemplate(basePath = "digest")
    static class Templates {
        static native TemplateInstance digest(DigestForm form);
    }

    private final DigestClient directory;
    private final Viewer viewer;
    private final Pages pages;

    DigestResource(@RestClient DigestClient directory, Viewer viewer, Pages pages) {
        this.directory = directory;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response page(@RestQuery String done) {
        viewer.organisation();
        var form = new DigestForm().filled(directory.read());
        form.done = done == null ? "" : done;
        return pages.show(Templates.digest(form));
    }

    @POST
    public Response choose(@BeanParam DigestForm form) {
        viewer.organisation();
        form.filled(directory.read());
        if (!form.isKnownDay()) {
            form.errors.add("day", words().dayMissing());
        }
        if (!form.isReached()) {
            form.errors.add("channel", words().wayMissing());
        }
        if (form.errors.isAny()) {
            return again(422, form, form.errors);
        }
        try {
            directory.choose(new DigestClient.Choice(form.day, form.channel));
        } catch (ServiceProblem problem) {
            var errors = problem.code().equals("not-reached-that-way")
                    ? Errors.none().add("channel", words().wayMissing())
                    : FormProblem.of(problem, Map.of(), words().notPossible());
            return again(problem.status(), form, errors);
        }
        return pages.goTo("/digest?done=saved");
    }

    @POST
    @Path("stop")
    public Response stop() {
        viewer.organisation();
        directory.stop();
        return pages.goTo("/digest?done=stopped");
    }

    private Response again(int status, DigestForm form, Errors errors) {
        form.errors = errors;
        return pages.show(status, Templates.digest(form));
    }

    private DigestWords words() {
        return pages.words(DigestWords.class);
    }
}
