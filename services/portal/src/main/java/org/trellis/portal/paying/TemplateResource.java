package org.trellis.portal.paying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.funds.GrantRoles;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;

/// How the bank of whoever pays wants its lists, and what its statements call things.
@Path("/bank-files/template")
@Authenticated
public class TemplateResource {

    public record Shown(TemplateForm form, String done) {}

    @CheckedTemplate(basePath = "paying")
    static class Templates {
        static native TemplateInstance bankTemplate(Shown shown);
    }

    private final TemplateClient grants;
    private final GrantRoles roles;
    private final Pages pages;

    TemplateResource(@RestClient TemplateClient grants, GrantRoles roles, Pages pages) {
        this.grants = grants;
        this.roles = roles;
        this.pages = pages;
    }

    @GET
    public Response template(@RestQuery String done) {
        roles.mustGive();
        return show(200, TemplateForm.of(grants.read()), done);
    }

    @POST
    public Response write(@BeanParam TemplateForm form) {
        roles.mustGive();
        var words = pages.words(BankFileWords.class);
        var template = form.template(words);
        if (form.errors.isAny()) {
            return show(422, form, null);
        }
        try {
            grants.write(template);
            return pages.goTo("/bank-files/template?done=saved");
        } catch (ServiceProblem problem) {
            form.errors = FormProblem.of(problem, Map.of(), words.neededOnce());
            return show(problem.status(), form, null);
        }
    }

    @POST
    @Path("plain")
    public Response drop() {
        roles.mustGive();
        grants.drop();
        return pages.goTo("/bank-files/template?done=plain");
    }

    private Response show(int status, TemplateForm form, String done) {
        return pages.show(status, Templates.bankTemplate(new Shown(form, Objects.requireNonNullElse(done, ""))));
    }
}
