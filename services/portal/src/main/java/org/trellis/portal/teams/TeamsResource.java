package org.trellis.portal.teams;

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
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;

/// All teams of an institution, and a form for one more.
@Path("/teams")
@Authenticated
public class TeamsResource {

    public record OneTeam(TeamsClient.Team team, List<TeamsClient.Member> people) {}

    public record AllTeams(List<OneTeam> items, TeamForm form, String done) {}

    @CheckedTemplate(basePath = "teams")
    static class Templates {
        static native TemplateInstance teams(AllTeams teams);
    }

    // Where directory's fields stand in our form.
    static final Map<String, String> FIELDS = Map.of("<list element>", "wards");

    private final TeamsClient directory;
    private final Colleagues colleagues;
    private final Pages pages;

    TeamsResource(@RestClient TeamsClient directory, Colleagues colleagues, Pages pages) {
        this.directory = directory;
        this.colleagues = colleagues;
        this.pages = pages;
    }

    @GET
    public Response page(@RestQuery String done) {
        colleagues.onlyOfAnInstitution();
        return show(200, TeamForm.empty(), done);
    }

    @POST
    public Response make(@BeanParam TeamForm form) {
        colleagues.onlyForKeepers();
        form.tidy();
        var words = pages.words(TeamsWords.class);
        if (form.name.isEmpty()) {
            form.errors.add("name", words.nameMissing());
            return show(422, form, null);
        }
        try {
            var made = directory.make(form.key, form.wanted());
            return pages.goTo("/teams/" + made.id() + "?done=made");
        } catch (ServiceProblem problem) {
            form.errors = refused(problem, words);
            return show(422, form, null);
        }
    }

    static Errors refused(ServiceProblem problem, TeamsWords words) {
        return problem.code().equals("team-name-taken")
                ? Errors.none().add("name", words.nameTaken())
                : FormProblem.of(problem, FIELDS, words.notPossible());
    }

    private Response show(int status, TeamForm form, String done) {
        var members = colleagues.members();
        var items = colleagues.teams().stream()
                .map(team -> new OneTeam(team, Colleagues.in(team, members)))
                .toList();
        return pages.show(status, Templates.teams(new AllTeams(items, form, done)));
    }
}
