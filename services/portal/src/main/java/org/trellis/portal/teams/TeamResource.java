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
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.ServiceProblem;

/// One team: what it is called, who is in it, and its end.
@Path("/teams/{team: [0-9a-f-]{36}}")
@Authenticated
public class TeamResource {

    /// `others` belong to the institution and not to the team.
    public record TeamPage(
            TeamsClient.Team team,
            List<TeamsClient.Member> people,
            List<TeamsClient.Member> others,
            TeamForm form,
            String done) {}

    @CheckedTemplate(basePath = "teams")
    static class Templates {
        static native TemplateInstance team(TeamPage page);

        static native TemplateInstance remove(TeamsClient.Team team);
    }

    private final TeamsClient directory;
    private final Colleagues colleagues;
    private final Pages pages;

    TeamResource(@RestClient TeamsClient directory, Colleagues colleagues, Pages pages) {
        this.directory = directory;
        this.colleagues = colleagues;
        this.pages = pages;
    }

    @GET
    public Response page(@RestPath UUID team, @RestQuery String done) {
        colleagues.onlyForKeepers();
        var now = colleagues.team(team);
        return show(200, now, TeamForm.of(now), done);
    }

    @POST
    public Response save(@RestPath UUID team, @BeanParam TeamForm form) {
        colleagues.onlyForKeepers();
        form.tidy();
        var words = pages.words(TeamsWords.class);
        if (form.name.isEmpty()) {
            form.errors.add("name", words.nameMissing());
            return show(422, colleagues.team(team), form, null);
        }
        try {
            directory.change(team, form.wanted());
            return done(team, "saved");
        } catch (ServiceProblem problem) {
            form.errors = TeamsResource.refused(problem, words);
            return show(422, colleagues.team(team), form, null);
        }
    }

    @POST
    @Path("people")
    public Response add(@RestPath UUID team, @RestForm String person) {
        colleagues.onlyForKeepers();
        if (person == null || person.isBlank()) {
            var now = colleagues.team(team);
            var form = TeamForm.of(now);
            form.errors.add("person", pages.words(TeamsWords.class).personMissing());
            return show(422, now, form, null);
        }
        directory.add(team, person);
        return done(team, "added");
    }

    @POST
    @Path("people/{person: [0-9a-f-]{36}}/end")
    public Response takeOut(@RestPath UUID team, @RestPath String person) {
        colleagues.onlyForKeepers();
        directory.takeOut(team, person);
        return done(team, "taken-out");
    }

    @GET
    @Path("removal")
    public Response askRemoval(@RestPath UUID team) {
        colleagues.onlyForKeepers();
        return pages.show(Templates.remove(colleagues.team(team)));
    }

    @POST
    @Path("removal")
    public Response remove(@RestPath UUID team) {
        colleagues.onlyForKeepers();
        directory.remove(team);
        return pages.goTo("/teams?done=removed");
    }

    private Response done(UUID team, String what) {
        return pages.goTo("/teams/" + team + "?done=" + what);
    }

    private Response show(int status, TeamsClient.Team team, TeamForm form, String done) {
        var members = colleagues.members();
        var others = members.values().stream()
                .filter(member -> !team.people().contains(member.person()))
                .toList();
        var page = new TeamPage(team, Colleagues.in(team, members), others, form, done);
        return pages.show(status, Templates.team(page));
    }
}
