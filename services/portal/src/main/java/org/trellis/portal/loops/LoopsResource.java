package org.trellis.portal.loops;

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
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// An organisation's loops: all of them, and the form of a new one.
@Path("/loops")
@Authenticated
public class LoopsResource {

    private static final int PAGE = 20;

    /// All of them. The names are of those that the viewer may still know.
    public record All(List<Loop> items, UUID next, Map<UUID, String> names) {

        public String other(Loop loop) {
            return names.get(loop.otherId());
        }
    }

    @CheckedTemplate(basePath = "loops")
    static class Templates {
        static native TemplateInstance loops(All loops);

        static native TemplateInstance form(LoopForm form);
    }

    private final LoopsClient referrals;
    private final Places places;
    private final Viewer viewer;
    private final Pages pages;

    LoopsResource(@RestClient LoopsClient referrals, Places places, Viewer viewer, Pages pages) {
        this.referrals = referrals;
        this.places = places;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response all(@RestQuery UUID cursor) {
        viewer.organisation();
        var found = referrals.list(null, cursor, PAGE);
        var names = places.names(found.items().stream().map(Loop::otherId).toList());
        return pages.show(Templates.loops(new All(found.items(), found.next(), names)));
    }

    @GET
    @Path("new")
    public Response fresh(@RestQuery UUID with) {
        viewer.organisation();
        return pages.show(Templates.form(named(LoopForm.empty(with))));
    }

    @POST
    @Path("new")
    public Response propose(@BeanParam LoopForm form) {
        viewer.organisation();
        named(form.tidy());
        var words = pages.words(LoopWords.class);
        var terms = form.terms(words);
        if (form.errors.isAny()) {
            return pages.show(422, Templates.form(form));
        }
        try {
            return pages.goTo("/loops/" + referrals.propose(form.key, terms).id() + "?done=proposed");
        } catch (ServiceProblem problem) {
            switch (problem.code()) {
                case "not-linked" -> form.errors.add("form", words.notLinked(form.other));
                case "links-not-current" -> form.errors.add("form", words.notCurrent());
                case "loop-with-yourself" -> form.errors.add("form", words.withYourself());
                default -> form.errors = FormProblem.of(problem, Map.of("inSomeDirection", "way"), words.notPossible());
            }
            return pages.show(problem.status(), Templates.form(form));
        }
    }

    /// Whom nobody can name to the viewer is not there for them.
    private LoopForm named(LoopForm form) {
        if (form.with == null) {
            throw new NotFoundException();
        }
        form.other = places.names(List.of(form.with)).get(form.with);
        if (form.other == null) {
            throw new NotFoundException();
        }
        return form;
    }
}
