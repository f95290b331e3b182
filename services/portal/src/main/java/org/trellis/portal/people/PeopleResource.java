package org.trellis.portal.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.liaison.LiaisonClient;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// Who is here, and what I am called here.
@Path("/people")
@Authenticated
public class PeopleResource {

    /// All that the page shows; what only keeps to stewards is empty for others.
    public record PeoplePage(
            PeopleClient.Members here,
            List<LiaisonClient.Liaison> liaisons,
            List<PeopleClient.Invitation> invitations,
            List<PeopleClient.Confirmation> waiting,
            GroupMatters group,
            String called,
            Errors errors,
            String done) {

        public List<PeopleClient.Member> members() {
            return here.items();
        }

        /// What a member looks after.
        public List<LiaisonClient.Liaison> liaisonsOf(String person) {
            return liaisons.stream().filter(one -> one.person().equals(person)).toList();
        }

        /// What a member is called, for a line that names them by their id.
        public String nameOf(String person, String otherwise) {
            return members().stream()
                    .filter(m -> m.person().equals(person))
                    .map(PeopleClient.Member::called)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(otherwise);
        }
    }

    /// How a group keeps itself; null in an institution, and for whoever does not settle it.
    /// `destroyedAt` is null while the group is open.
    public record GroupMatters(boolean twoPeople, PeopleClient.Contact contact, boolean closed, Instant destroyedAt) {}

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance people(PeoplePage page);
    }

    private final PeopleClient directory;
    private final LiaisonClient liaisons;
    private final Viewer viewer;
    private final Pages pages;

    PeopleResource(@RestClient PeopleClient directory, @RestClient LiaisonClient liaisons, Viewer viewer, Pages pages) {
        this.directory = directory;
        this.liaisons = liaisons;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response people(@RestQuery String done) {
        return pages.show(Templates.people(page(null, Errors.none(), done)));
    }

    @POST
    @Path("called")
    public Response call(@RestForm String called) {
        var typed = Objects.requireNonNullElse(called, "").strip();
        if (typed.isEmpty()) {
            return again(typed, Errors.none().add("called", words().calledMissing()));
        }
        try {
            directory.callMe(new PeopleClient.Calling(typed));
            return pages.goTo("/people?done=called");
        } catch (ServiceProblem problem) {
            return again(typed, FormProblem.of(problem, Map.of(), words().calledLong()));
        }
    }

    private Response again(String typed, Errors errors) {
        return pages.show(422, Templates.people(page(typed, errors, null)));
    }

    private PeoplePage page(String typed, Errors errors, String done) {
        viewer.organisation();
        var mayRead = viewer.mayReadMembers();
        var here = mayRead ? directory.members() : new PeopleClient.Members(List.of(directory.me()), Map.of());
        var keeper = viewer.isKeeper();
        var steward = viewer.holds("steward");
        var mine = here.items().stream()
                .filter(PeopleClient.Member::me)
                .map(PeopleClient.Member::called)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return new PeoplePage(
                here,
                mayRead ? liaisons.liaisons().items() : List.of(),
                keeper ? directory.invitations().items() : List.of(),
                steward ? directory.confirmations().items() : List.of(),
                steward ? matters() : null,
                typed == null ? mine : typed,
                errors,
                done);
    }

    private GroupMatters matters() {
        var closing = directory.closing();
        return new GroupMatters(directory.rule().twoPeople(), contact(), closing.closed(), closing.destroyedAt());
    }

    private PeopleClient.Contact contact() {
        try {
            return directory.contact();
        } catch (ServiceProblem problem) {
            if (problem.status() == 404) {
                return null;
            }
            throw problem;
        }
    }

    // Asked for each time: a resource lives longer than one reader's language.
    private PeopleWords words() {
        return pages.words(PeopleWords.class);
    }
}
