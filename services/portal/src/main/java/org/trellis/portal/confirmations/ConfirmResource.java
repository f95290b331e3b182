package org.trellis.portal.confirmations;

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

/// The second tap: what another steward asked for, and two buttons. Opening it changes nothing.
@Path("/confirm/{token: [A-Za-z0-9_-]{1,64}}")
public class ConfirmResource {

    public record Shown(String token, ConfirmClient.Held held) {}

    @CheckedTemplate(basePath = "confirmations")
    static class Templates {
        static native TemplateInstance confirm(Shown shown);

        static native TemplateInstance settled(boolean yes);

        static native TemplateInstance gone();
    }

    private final ConfirmClient directory;
    private final Pages pages;

    ConfirmResource(@RestClient ConfirmClient directory, Pages pages) {
        this.directory = directory;
        this.pages = pages;
    }

    @GET
    public Response confirm(@RestPath String token) {
        try {
            return pages.show(Templates.confirm(new Shown(token, directory.see(token))));
        } catch (ServiceProblem problem) {
            return gone(problem);
        }
    }

    @POST
    public Response answer(@RestPath String token, @RestForm String answer) {
        if (!"confirm".equals(answer) && !"refuse".equals(answer)) {
            return confirm(token);
        }
        try {
            directory.answer(token, new ConfirmClient.Answer(answer));
            return pages.show(Templates.settled(answer.equals("confirm")));
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
