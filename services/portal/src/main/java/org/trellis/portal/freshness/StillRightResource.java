package org.trellis.portal.freshness;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.ServiceProblem;

/// "Is your page still right?", with two buttons and no sign-in. Opening it changes nothing: scanners of mail do.
@Path("/still-right/{token: [A-Za-z0-9_-]{1,64}}")
public class StillRightResource {

    public record Asked(String token, FreshnessClient.Question question) {}

    @CheckedTemplate(basePath = "freshness")
    static class Templates {
        static native TemplateInstance question(Asked asked);

        static native TemplateInstance answered(boolean right, String token);

        static native TemplateInstance gone();
    }

    private final FreshnessClient directory;
    private final Pages pages;

    StillRightResource(@RestClient FreshnessClient directory, Pages pages) {
        this.directory = directory;
        this.pages = pages;
    }

    @GET
    public Response ask(@RestPath String token) {
        try {
            return pages.show(Templates.question(new Asked(token, directory.look(token))));
        } catch (ServiceProblem problem) {
            return gone(problem);
        }
    }

    @POST
    public Response answer(@RestPath String token, @RestForm String answer) {
        if (!"right".equals(answer) && !"wrong".equals(answer)) {
            return ask(token);
        }
        try {
            directory.answer(token, new FreshnessClient.Answer(answer));
            return pages.show(Templates.answered(answer.equals("right"), token));
        } catch (ServiceProblem problem) {
            return gone(problem);
        }
    }

    private Response gone(ServiceProblem problem) {
        if (problem.status() != 404) {
            throw problem;
        }
        return pages.show(404, Templates.gone());
    }
}
