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

/// Who of us looks after which link, and who after all that have nobody of their own.
@Path("/liaison")
@Authenticated
public class LiaisonsResource {

    public record AllLiaisons(
            List<LiaisonClient.Liaison> items, List<LiaisonClient.Member> people, NamingForm naming, String done) {

        public boolean isForAll() {
            return items.stream().anyMatch(LiaisonClient.Liaison::isForAll);
        }
    }

    @CheckedTemplate(basePath = "liaison")
    static class Templates {
        static native TemplateInstance all(AllLiaisons all);
    }

    private final LiaisonClient directory;
    private final Viewer viewer;
    private final Pages pages;

    LiaisonsResource(@RestClient LiaisonClient directory, Viewer viewer, Pages pages) {
        this.directory = directory;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response page(@RestQuery String done) {
        return show(200, null, done);
    }

    @POST
    public Response name(@BeanParam NamingForm form) {
        onlyForKeepers();
        form.tidy();
        var words = pages.words(LiaisonWords.class);
        if (form.person.isEmpty()) {
            form.errors.add("person", words.personMissing());
            return show(422, form, null);
        }
        try {
            directory.nameForAll(form.wanted());
            return pages.goTo("/liaison?done=named");
        } catch (ServiceProblem problem) {
            form.errors = FormProblem.of(problem, Map.of(), words.notPossible());
            return show(422, form, null);
        }
    }

    @POST
    @Path("end")
    public Response end() {
        onlyForKeepers();
        directory.endForAll();
        return pages.goTo("/liaison?done=ended");
    }

    /// Somebody who is named no more by now, and declines, has what they want.
    @POST
    @Path("{liaison: [0-9a-f-]{36}}/decline")
    public Response decline(@RestPath UUID liaison) {
        viewer.organisation();
        try {
            directory.decline(liaison);
        } catch (ServiceProblem problem) {
            if (problem.status() != 404) {
                throw problem;
            }
        }
        return pages.goTo("/liaison?done=declined");
    }

    private Response show(int status, NamingForm naming, String done) {
        viewer.organisation();
        var items = directory.liaisons().items();
        var forAll = items.stream()
                .filter(LiaisonClient.Liaison::isForAll)
                .findFirst()
                .orElse(null);
        return pages.show(
                status,
                Templates.all(new AllLiaisons(
                        items,
                        viewer.mayLink() ? directory.members().items() : List.of(),
                        naming == null ? NamingForm.of(forAll) : naming,
                        done == null ? "" : done)));
    }

    private void onlyForKeepers() {
        viewer.organisation();
        if (!viewer.mayLink()) {
            throw new NotFoundException();
        }
    }
}
