package org.trellis.portal.concerns;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// What an organisation is asked about a concern, and its right of reply.
@Path("/concerns/questions/{id: [0-9a-f-]{36}}")
@Authenticated
public class QuestionResource {

    public record One(ConcernsClient.Question question, String asker, String done, LeadForm form) {}

    @CheckedTemplate(basePath = "concerns")
    static class Templates {
        static native TemplateInstance question(One one);
    }

    private final ConcernsClient referrals;
    private final Places places;
    private final Viewer viewer;
    private final Pages pages;

    QuestionResource(@RestClient ConcernsClient referrals, Places places, Viewer viewer, Pages pages) {
        this.referrals = referrals;
        this.places = places;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response read(@RestPath UUID id, @RestQuery String done) {
        return show(200, id, done, new LeadForm().tidy());
    }

    @POST
    public Response answer(@RestPath UUID id, @BeanParam LeadForm form) {
        viewer.organisation();
        if (!form.tidy().hasWords(words())) {
            return show(422, id, null, form);
        }
        try {
            referrals.answer(id, form.key, new ConcernsClient.Words(form.words));
            return pages.goTo("/concerns/questions/" + id + "?done=answered");
        } catch (ServiceProblem problem) {
            form.errors = FormProblem.of(problem, Map.of(), words().notSent());
            return show(problem.status(), id, null, form);
        }
    }

    private Response show(int status, UUID id, String done, LeadForm form) {
        viewer.organisation();
        var question = referrals.question(id);
        var asker = places.names(List.of(question.askerId())).get(question.askerId());
        return pages.show(status, Templates.question(new One(question, asker, done, form)));
    }

    private ConcernWords words() {
        return pages.words(ConcernWords.class);
    }
}
