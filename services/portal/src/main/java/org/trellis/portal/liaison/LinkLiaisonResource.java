package org.trellis.portal.liaison;

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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// Who looks after one link, and what was handed over on it.
@Path("/links/{id: [0-9a-f-]{36}}/liaison")
@Authenticated
public class LinkLiaisonResource {

    private static final int PAGE = 20;

    /// `people` are those of ours who can be named; none for who does not settle links.
    public record LinkPage(
            LiaisonClient.Organisation other,
            LiaisonClient.BothSides sides,
            List<LiaisonClient.Member> people,
            NamingForm naming,
            LiaisonClient.Notes notes,
            HandoverForm note,
            String done) {

        /// Whether somebody is named for this link, and not for all.
        public boolean isNamed() {
            return sides.ours() != null && !sides.ours().isForAll();
        }
    }

    @CheckedTemplate(basePath = "liaison")
    static class Templates {
        static native TemplateInstance link(LinkPage page);
    }

    private final LiaisonClient directory;
    private final Viewer viewer;
    private final Pages pages;

    LinkLiaisonResource(@RestClient LiaisonClient directory, Viewer viewer, Pages pages) {
        this.directory = directory;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response page(@RestPath UUID id, @RestQuery UUID cursor, @RestQuery String done) {
        return show(200, id, cursor, null, new HandoverForm().tidy(), done);
    }

    @POST
    public Response name(@RestPath UUID id, @BeanParam NamingForm form) {
        onlyForKeepers();
        form.tidy();
        if (form.person.isEmpty()) {
            form.errors.add("person", words().personMissing());
            return show(422, id, null, form, new HandoverForm().tidy(), null);
        }
        try {
            directory.name(id, form.wanted());
            return done(id, "named");
        } catch (ServiceProblem problem) {
            form.errors = FormProblem.of(problem, Map.of(), words().notPossible());
            return show(422, id, null, form, new HandoverForm().tidy(), null);
        }
    }

    @POST
    @Path("end")
    public Response end(@RestPath UUID id) {
        onlyForKeepers();
        directory.end(id);
        return done(id, "ended");
    }

    @POST
    @Path("notes")
    public Response add(@RestPath UUID id, @BeanParam HandoverForm form) {
        form.tidy();
        if (form.text.isEmpty()) {
            form.errors.add("text", words().noteMissing());
            return show(422, id, null, null, form, null);
        }
        try {
            directory.add(id, form.key, new LiaisonClient.NewNote(form.text, form.isPublic));
            return done(id, "noted");
        } catch (ServiceProblem problem) {
            form.asked = "looks-personal".equals(problem.code());
            form.errors = form.asked
                    ? form.errors.add("text", words().looksPersonal())
                    : FormProblem.of(problem, Map.of(), words().notPossible());
            return show(422, id, null, null, form, null);
        }
    }

    private Response show(int status, UUID id, UUID cursor, NamingForm naming, HandoverForm note, String done) {
        viewer.organisation();
        var sides = directory.of(id);
        var isOwnNaming = sides.ours() != null && !sides.ours().isForAll();
        return pages.show(
                status,
                Templates.link(new LinkPage(
                        directory.link(id).organisation(),
                        sides,
                        viewer.mayLink() ? directory.members().items() : List.of(),
                        naming == null ? NamingForm.of(isOwnNaming ? sides.ours() : null) : naming,
                        directory.notes(id, cursor, PAGE),
                        note,
                        done == null ? "" : done)));
    }

    private void onlyForKeepers() {
        viewer.organisation();
        if (!viewer.mayLink()) {
            throw new NotFoundException();
        }
    }

    private Response done(UUID id, String what) {
        return pages.goTo("/links/" + id + "/liaison?done=" + what);
    }

    private LiaisonWords words() {
        return pages.words(LiaisonWords.class);
    }
}
