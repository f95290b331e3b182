package org.trellis.portal.together;

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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.applying.ApplyingWords;
import org.trellis.portal.applying.Drafts;
import org.trellis.portal.applying.FieldWords;
import org.trellis.portal.applying.Steps;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.services.ServiceProblem;

/// What others changed in a group's draft, and the way back.
@Path("/our-grants/drafts/{id: [0-9a-f-]{36}}/changes")
@Authenticated
public class ChangesResource {

    private static final int PAGE = 20;

    /// A change: what stood there before and what stands there now, as a person reads it.
    public record Line(PartsClient.Change change, String label, String before, String now) {}

    /// The names are of those whom the viewer may know.
    public record Shown(UUID id, List<Line> lines, UUID next, Map<UUID, String> names, Errors errors, String done) {

        public String error(UUID change) {
            return errors.of("change-" + change);
        }

        public String name(UUID organisation) {
            return names.get(organisation);
        }
    }

    @CheckedTemplate(basePath = "together")
    static class Templates {
        static native TemplateInstance changes(Shown shown);
    }

    private final PartsClient parts;
    private final Drafts drafts;
    private final FieldWords fields;
    private final Places places;
    private final Pages pages;

    ChangesResource(@RestClient PartsClient parts, Drafts drafts, FieldWords fields, Places places, Pages pages) {
        this.parts = parts;
        this.drafts = drafts;
        this.fields = fields;
        this.places = places;
        this.pages = pages;
    }

    @GET
    public Response changes(@RestPath UUID id, @RestQuery UUID cursor, @RestQuery String done) {
        return show(200, id, cursor, Errors.none(), done);
    }

    @POST
    @Path("{change: [0-9a-f-]{36}}/undoing")
    public Response putBack(@RestPath UUID id, @RestPath UUID change) {
        drafts.findOurs(id);
        try {
            parts.putBack(id, change);
            return pages.goTo("/our-grants/drafts/" + id + "/changes?done=put-back");
        } catch (ServiceProblem problem) {
            if (!problem.code().equals("answer-changed")) {
                throw problem;
            }
            var text = pages.words(TogetherWords.class).changedSince();
            return show(412, id, null, Errors.none().add("change-" + change, text), null);
        }
    }

    private Response show(int status, UUID id, UUID cursor, Errors errors, String done) {
        return drafts.findOurs(id)
                .map(steps -> show(status, steps, cursor, errors, done))
                .orElseGet(() -> pages.goTo("/our-grants/" + id));
    }

    private Response show(int status, Steps steps, UUID cursor, Errors errors, String done) {
        var id = steps.draft().id();
        var found = parts.changes(id, cursor, PAGE);
        var words = pages.words(ApplyingWords.class);
        var lines = found.items().stream()
                .map(one -> new Line(
                        one,
                        steps.label(one.field(), words),
                        fields.of(one.field(), one.before()),
                        fields.of(one.field(), steps.draft().words(one.field()))))
                .toList();
        var names = places.names(
                found.items().stream().map(PartsClient.Change::organisationId).toList());
        return pages.show(
                status,
                Templates.changes(
                        new Shown(id, lines, found.next(), names, errors, Objects.requireNonNullElse(done, ""))));
    }
}
