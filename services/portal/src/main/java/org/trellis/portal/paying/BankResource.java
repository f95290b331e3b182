package org.trellis.portal.paying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.funds.GrantRoles;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// Where money for an organisation goes: given by two of its people, and closed.
@Path("/bank-details")
@Authenticated
public class BankResource {

    public record Shown(List<BankClient.Given> items, BankForm form, String done) {

        public boolean isAnyNew() {
            return items.stream().anyMatch(one -> !one.isInUse());
        }
    }

    @CheckedTemplate(basePath = "paying")
    static class Templates {
        static native TemplateInstance bank(Shown shown);
    }

    private final BankClient grants;
    private final Viewer viewer;
    private final GrantRoles roles;
    private final Pages pages;

    BankResource(@RestClient BankClient grants, Viewer viewer, GrantRoles roles, Pages pages) {
        this.grants = grants;
        this.viewer = viewer;
        this.roles = roles;
        this.pages = pages;
    }

    @GET
    public Response accounts(@RestQuery String done) {
        mustSign();
        return show(200, new BankForm().tidy(), done);
    }

    @POST
    public Response propose(@BeanParam BankForm form) {
        mustSign();
        var account = form.tidy().account(words());
        if (form.errors.isAny()) {
            return show(422, form, null);
        }
        try {
            grants.propose(account);
            return pages.goTo("/bank-details?done=proposed");
        } catch (ServiceProblem problem) {
            form.errors = FormProblem.of(problem, Map.of(), words().notPossible());
            return show(problem.status(), form, null);
        }
    }

    @POST
    @Path("taking-off")
    public Response takeOff() {
        mustSign();
        grants.takeOff();
        return pages.goTo("/bank-details?done=taken-off");
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/agreement")
    public Response agree(@RestPath UUID id) {
        mustSign();
        try {
            grants.agree(id);
            return pages.goTo("/bank-details?done=agreed");
        } catch (ServiceProblem problem) {
            if (!problem.code().equals("second-person-needed")) {
                throw problem;
            }
            var form = new BankForm().tidy();
            form.errors.add("form", words().secondPerson());
            return show(problem.status(), form, null);
        }
    }

    private Response show(int status, BankForm form, String done) {
        var items = grants.look().items();
        return pages.show(status, Templates.bank(new Shown(items, form, Objects.requireNonNullElse(done, ""))));
    }

    private void mustSign() {
        viewer.organisation();
        if (!roles.isSigning() && !roles.isGiving()) {
            throw new NotFoundException();
        }
    }

    private BankingWords words() {
        return pages.words(BankingWords.class);
    }
}
