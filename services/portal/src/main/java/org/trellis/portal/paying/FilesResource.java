package org.trellis.portal.paying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.funds.GrantRoles;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.ServiceProblem;

/// Many payments at once: a list for the bank, and its statement pasted back.
@Path("/bank-files")
@Authenticated
public class FilesResource {

    private static final int PAGE = 20;

    public record All(List<FilesClient.PaymentFile> items, UUID next, String key, Errors errors) {}

    /// `compared` is what the statement said a moment ago, or null.
    public record Shown(FilesClient.PaymentFile file, String statement, FilesClient.Compared compared, Errors errors) {}

    @CheckedTemplate(basePath = "paying")
    static class Templates {
        static native TemplateInstance files(All all);

        static native TemplateInstance bankFile(Shown shown);
    }

    private final FilesClient grants;
    private final GrantRoles roles;
    private final Pages pages;

    FilesResource(@RestClient FilesClient grants, GrantRoles roles, Pages pages) {
        this.grants = grants;
        this.roles = roles;
        this.pages = pages;
    }

    @GET
    public Response files(@RestQuery UUID cursor) {
        roles.mustGive();
        return show(200, cursor, FormKey.fresh(), Errors.none());
    }

    @POST
    public Response make(@RestForm String key) {
        roles.mustGive();
        var same = FormKey.of(key);
        try {
            return pages.goTo("/bank-files/" + grants.make(same).id());
        } catch (ServiceProblem problem) {
            if (!problem.code().equals("nothing-to-pay")) {
                throw problem;
            }
            return show(problem.status(), null, same, Errors.none().add("form", words().nothingToPay()));
        }
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}")
    public Response file(@RestPath UUID id) {
        roles.mustGive();
        return pages.show(Templates.bankFile(new Shown(grants.read(id), "", null, Errors.none())));
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}/csv")
    public Response csv(@RestPath UUID id) {
        roles.mustGive();
        return Response.ok(grants.csv(id), "text/csv;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"payments-" + id + ".csv\"")
                .build();
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/statement")
    public Response compare(@RestPath UUID id, @RestForm String statement) {
        roles.mustGive();
        var file = grants.read(id);
        var typed = Objects.requireNonNullElse(statement, "").strip();
        try {
            var compared = grants.compare(id, typed);
            return pages.show(Templates.bankFile(new Shown(grants.read(id), "", compared, Errors.none())));
        } catch (ServiceProblem problem) {
            if (!problem.isCurable()) {
                throw problem;
            }
            var errors = Errors.none().add("statement", words().statementUnclear());
            return pages.show(problem.status(), Templates.bankFile(new Shown(file, typed, null, errors)));
        }
    }

    private Response show(int status, UUID cursor, String key, Errors errors) {
        var found = grants.list(cursor, PAGE);
        return pages.show(status, Templates.files(new All(found.items(), found.next(), key, errors)));
    }

    private BankFileWords words() {
        return pages.words(BankFileWords.class);
    }
}
