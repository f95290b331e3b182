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
import org.trellis.portal.operator.OperatorClient.Visit;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// A steward lets the people who run Trellis look at the group's page and links for some hours, and ends that.
@Path("/support")
@Authenticated
public class SupportResource {

    public record Page(List<Visit> visits, String about, String hours, String key, Errors errors) {}

    @CheckedTemplate(basePath = "steward")
    static class Templates {
        static native TemplateInstance support(Page page);
    }

    private final StewardClient directory;
    private final Viewer viewer;
    private final Pages pages;
    private final StewardWords words;

    SupportResource(@RestClient StewardClient directory, Viewer viewer, Pages pages) {
        this.directory = directory;
        this.viewer = viewer;
        this.pages = pages;
        this.words = pages.words(StewardWords.class);
    }

    @GET
    public Response support() {
        viewer.organisation();
        return show(200, "", "2", FormKey.fresh(), Errors.none());
    }

    private Response show(int status, String about, String hours, String key, Errors errors) {
        var page = new Page(directory.visits().items(), about, hours, key, errors);
        return pages.show(status, Templates.support(page));
    }

    @POST
    public Response invite(@RestForm String about, @RestForm String hours, @RestForm String key) {
        viewer.organisation();
        var typed = stripped(about);
        var length = stripped(hours);
        var once = FormKey.of(key);
        if (!length.matches("[1-8]")) {
            return show(422, typed, length, once, Errors.none().add("hours", words.hoursWrong()));
        }
        try {
            directory.invite(once, new StewardClient.Opening(Integer.parseInt(length), typed));
            return pages.goTo("/support");
        } catch (ServiceProblem problem) {
            return show(422, typed, length, once, FormProblem.of(problem, Map.of(), words.notPossible()));
        }
    }

    @POST
    @Path("{id}/end")
    public Response end(@RestPath UUID id) {
        viewer.organisation();
        directory.end(id);
        return pages.goTo("/support");
    }

    private static String stripped(String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
