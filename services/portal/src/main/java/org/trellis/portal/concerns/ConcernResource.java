package org.trellis.portal.concerns;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// One concern, for a safeguarding lead.
@Path("/concerns/{id: [0-9a-f-]{36}}")
@Authenticated
public class ConcernResource {

    public record One(ConcernsClient.Concern concern, String sender, String about, String done, LeadForm form) {}

    @CheckedTemplate(basePath = "concerns")
    static class Templates {
        static native TemplateInstance concern(One one);
    }

    private final ConcernsClient referrals;
    private final Places places;
    private final Viewer viewer;
    private final Pages pages;

    ConcernResource(@RestClient ConcernsClient referrals, Places places, Viewer viewer, Pages pages) {
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
    @Path("hand")
    public Response take(@RestPath UUID id) {
        return doing(id, "taken", new LeadForm().tidy(), () -> referrals.take(id));
    }

    @POST
    @Path("question")
    public Response ask(@RestPath UUID id, @BeanParam LeadForm form) {
        return form.tidy().hasWords(words())
                ? doing(id, "asked", form, () -> referrals.ask(id, form.key, new ConcernsClient.Words(form.words)))
                : show(422, id, null, form);
    }

    @POST
    @Path("end")
    public Response close(@RestPath UUID id, @BeanParam LeadForm form) {
        return form.tidy().hasOutcome(words())
                ? doing(id, "closed", form, () -> referrals.close(id, new ConcernsClient.End(form.outcome)))
                : show(422, id, null, form);
    }

    @POST
    @Path("keeping")
    public Response keepLonger(@RestPath UUID id, @BeanParam LeadForm form) {
        return form.tidy().hasReason(words())
                ? doing(id, "kept", form, () -> referrals.keepLonger(id, new ConcernsClient.Longer(form.reason)))
                : show(422, id, null, form);
    }

    private Response doing(UUID id, String done, LeadForm form, Runnable act) {
        viewer.organisation();
        try {
            act.run();
            return pages.goTo("/concerns/" + id + "?done=" + done);
        } catch (ServiceProblem problem) {
            form.errors = FormProblem.of(problem, Map.of(), words().notSent());
            return show(problem.status(), id, null, form);
        }
    }

    private Response show(int status, UUID id, String done, LeadForm form) {
        viewer.organisation();
        var concern = referrals.read(id);
        var names = places.names(Stream.of(concern.senderId(), concern.aboutId())
                .filter(Objects::nonNull)
                .toList());
        var about = concern.aboutId() == null ? null : names.getOrDefault(concern.aboutId(), words().nameless());
        var one = new One(concern, names.get(concern.senderId()), about, done, form);
        return pages.show(status, Templates.concern(one));
    }

    private ConcernWords words() {
        return pages.words(ConcernWords.class);
    }
}
