package org.trellis.portal.safety;

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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// A group writes how it keeps people safe, and says whether a talk with a body stands on its page.
@Path("/keeping-people-safe")
@Authenticated
public class SafetyResource {

    private static final int LONGEST = 2000;
    private static final int CHANGED_MEANWHILE = 412;

    @CheckedTemplate(basePath = "safety")
    static class Templates {
        static native TemplateInstance write(SafetyForm form);
    }

    private final SafetyClient directory;
    private final Viewer viewer;
    private final Pages pages;

    SafetyResource(@RestClient SafetyClient directory, Viewer viewer, Pages pages) {
        this.directory = directory;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response page(@RestQuery String done) {
        var form = SafetyForm.of(directory.of(viewer.group()));
        form.done = done == null ? "" : done;
        return show(200, form);
    }

    @POST
    public Response save(@BeanParam SafetyForm form) {
        var group = viewer.group();
        form.tidy();
        if (form.words.length() > LONGEST) {
            form.errors.add("words", words().tooLong(LONGEST));
            return show(422, form);
        }
        try {
            directory.write(
                    group, form.etag.isEmpty() ? null : form.etag, new SafetyClient.Words(form.words, form.isPublic));
            return pages.goTo("/keeping-people-safe?done=saved");
        } catch (ServiceProblem problem) {
            return again(group, form, problem);
        }
    }

    private Response again(UUID group, SafetyForm form, ServiceProblem problem) {
        if (problem.status() == CHANGED_MEANWHILE) {
            // With the newer mark the second press wins, knowingly: what it writes over stands above the form.
            var newer = directory.of(group);
            form.meanwhile = newer.words();
            form.etag = newer.etag();
            form.errors.add("words", words().changedMeanwhile());
            return show(CHANGED_MEANWHILE, form);
        }
        form.asked = "looks-personal".equals(problem.code());
        form.errors = form.asked
                ? form.errors.add("words", words().looksPersonal())
                : FormProblem.of(problem, Map.of(), words().notPossible());
        return show(422, form);
    }

    @POST
    @Path("talks/{talk: [0-9a-f-]{36}}")
    public Response decide(@RestPath UUID talk, @RestForm String act) {
        viewer.group();
        try {
            switch (act == null ? "" : act) {
                case "show" -> directory.show(talk);
                case "hide" -> directory.hide(talk);
                case "remove" -> directory.remove(talk);
                default -> {
                    return pages.goTo("/keeping-people-safe");
                }
            }
        } catch (ServiceProblem problem) {
            // Whoever hides or removes what is gone by now has what they want.
            if (problem.status() != 404 || "show".equals(act)) {
                throw problem;
            }
        }
        return pages.goTo("/keeping-people-safe?done=" + act);
    }

    private Response show(int status, SafetyForm form) {
        form.talks = directory.talks().items();
        return pages.show(status, Templates.write(form));
    }

    // Asked for each time: a resource lives longer than one reader's language.
    private SafetyWords words() {
        return pages.words(SafetyWords.class);
    }
}
