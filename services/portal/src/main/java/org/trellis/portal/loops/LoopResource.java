package org.trellis.portal.loops;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.services.ServiceProblem;

/// One loop: the page that both sides say yes to, and what can be done with it.
@Path("/loops/{id: [0-9a-f-]{36}}")
@Authenticated
public class LoopResource {

    /// `known` is false for an other side whose name the viewer may not have any more.
    public record Shown(Loop loop, String other, boolean known, Errors errors, String done) {}

    @CheckedTemplate(basePath = "loops")
    static class Templates {
        static native TemplateInstance loop(Shown shown);

        static native TemplateInstance end(Shown shown);
    }

    private final LoopsClient referrals;
    private final Places places;
    private final Pages pages;

    LoopResource(@RestClient LoopsClient referrals, Places places, Pages pages) {
        this.referrals = referrals;
        this.places = places;
        this.pages = pages;
    }

    @GET
    public Response loop(@RestPath UUID id, @RestQuery String done) {
        return pages.show(Templates.loop(read(id, Errors.none(), done)));
    }

    @POST
    @Path("answer")
    public Response answer(@RestPath UUID id, @RestForm boolean agreed) {
        return change(id, agreed ? "agreed" : "turned-down", () -> referrals.answer(id, Map.of("agreed", agreed)));
    }

    @POST
    @Path("pause")
    public Response pause(@RestPath UUID id, @RestForm boolean paused) {
        return change(id, paused ? "paused" : "resumed", () -> referrals.pause(id, Map.of("paused", paused)));
    }

    @GET
    @Path("end")
    public Response askToEnd(@RestPath UUID id) {
        return pages.show(Templates.end(read(id, Errors.none(), null)));
    }

    @POST
    @Path("end")
    public Response end(@RestPath UUID id) {
        return change(id, "ended", () -> referrals.end(id));
    }

    private Response change(UUID id, String done, Runnable change) {
        try {
            change.run();
            return pages.goTo("/loops/" + id + "?done=" + done);
        } catch (ServiceProblem problem) {
            var text = switch (problem.code()) {
                case "loop-not-now" -> words().notNow();
                case "loop-too-often" -> words().tooOften();
                default -> throw problem;
            };
            var errors = Errors.none().add("form", text);
            return pages.show(problem.status(), Templates.loop(read(id, errors, null)));
        }
    }

    private Shown read(UUID id, Errors errors, String done) {
        var loop = referrals.read(id);
        var other = places.names(List.of(loop.otherId())).get(loop.otherId());
        return new Shown(
                loop, other == null ? words().unknown() : other, other != null, errors, done == null ? "" : done);
    }

    private LoopWords words() {
        return pages.words(LoopWords.class);
    }
}
