package org.trellis.portal.operator;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import org.trellis.portal.operator.OperatorClient.Institutions;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;

/// The institutions that the operator registered, and a form for one more.
@Path("/operator/institutions")
public class InstitutionsResource {

    public record Page(Institutions known, InstitutionForm form, Errors errors, String done) {}

    @CheckedTemplate(basePath = "operator")
    static class Templates {
        static native TemplateInstance institutions(Page page);
    }

    private static final Map<String, String> NAMES = Map.of();

    private final OperatorClient directory;
    private final OperatorOnly operator;
    private final Pages pages;
    private final OperatorWords words;

    InstitutionsResource(@RestClient OperatorClient directory, OperatorOnly operator, Pages pages) {
        this.directory = directory;
        this.operator = operator;
        this.pages = pages;
        this.words = pages.words(OperatorWords.class);
    }

    @GET
    public Response all(@RestQuery String cursor, @RestQuery String done) {
        operator.needed();
        var form = new InstitutionForm();
        form.tidy();
        return pages.show(Templates.institutions(
                new Page(directory.institutions(cursor), form, Errors.none(), done == null ? "" : done)));
    }

    @POST
    public Response register(@BeanParam InstitutionForm form) {
        operator.needed();
        form.tidy();
        try {
            directory.register(form.key, form.wanted());
            return pages.goTo("/operator/institutions?done=registered");
        } catch (ServiceProblem problem) {
            if ("registration-noted".equals(problem.code())) {
                return pages.goTo("/operator/institutions?done=noted");
            }
            return again(form, FormProblem.of(problem, NAMES, words.notPossible()));
        }
    }

    private Response again(InstitutionForm form, Errors errors) {
        return pages.show(422, Templates.institutions(new Page(directory.institutions(null), form, errors, "")));
    }

    @POST
    @Path("{id}/invitation")
    public Response invite(@RestPath UUID id, @RestForm String other) {
        operator.needed();
        var to = other == null || other.isBlank() ? null : other.strip();
        try {
            directory.again(id, new OperatorClient.Again(to));
            return pages.goTo("/operator/institutions?done=invited");
        } catch (ServiceProblem problem) {
            var form = new InstitutionForm();
            form.tidy();
            return again(form, FormProblem.of(problem, NAMES, words.notPossible()));
        }
    }

    @POST
    @Path("{id}/withdrawal")
    public Response withdraw(@RestPath UUID id) {
        operator.needed();
        directory.withdraw(id);
        return pages.goTo("/operator/institutions?done=withdrawn");
    }
}
