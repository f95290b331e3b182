package org.trellis.portal.operator;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.operator.OperatorClient.Hiding;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// A group reads why its page is kept from the public, and says what it has to say.
@Path("/hidden")
@Authenticated
public class HiddenResource {

    public record Page(List<Hiding> hidings, String words, Errors errors) {}

    @CheckedTemplate(basePath = "steward")
    static class Templates {
        static native TemplateInstance hidden(Page page);
    }

    private final StewardClient directory;
    private final Viewer viewer;
    private final Pages pages;

    HiddenResource(@RestClient StewardClient directory, Viewer viewer, Pages pages) {
        this.directory = directory;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response hidden() {
        viewer.organisation();
        return pages.show(Templates.hidden(new Page(directory.hidings().items(), "", Errors.none())));
    }

    @POST
    @Path("{id}/appeal")
    public Response appeal(@RestPath UUID id, @RestForm String words) {
        viewer.organisation();
        var typed = Objects.requireNonNullElse(words, "").strip();
        try {
            directory.appeal(id, new StewardClient.Appeal(typed));
            return pages.goTo("/hidden");
        } catch (ServiceProblem problem) {
            var errors = FormProblem.of(
                    problem, Map.of(), pages.words(StewardWords.class).notPossible());
            return pages.show(422, Templates.hidden(new Page(directory.hidings().items(), typed, errors)));
        }
    }
}
