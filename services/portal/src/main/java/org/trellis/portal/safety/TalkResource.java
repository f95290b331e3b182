package org.trellis.portal.safety;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// An infrastructure body says that it talked with a group about keeping people safe, and on which day; no more.
@Path("/links/{id: [0-9a-f-]{36}}/talk")
@Authenticated
public class TalkResource {

    public record Page(
            SafetyClient.Organisation group, SafetyClient.Said said, String day, Errors errors, String done) {}

    @CheckedTemplate(basePath = "safety")
    static class Templates {
        static native TemplateInstance talk(Page page);
    }

    private final SafetyClient directory;
    private final SafetyRoles roles;
    private final Viewer viewer;
    private final Pages pages;

    TalkResource(@RestClient SafetyClient directory, SafetyRoles roles, Viewer viewer, Pages pages) {
        this.directory = directory;
        this.roles = roles;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response page(@RestPath UUID id, @RestQuery String done) {
        onlyForLeads();
        return show(200, id, "", Errors.none(), done);
    }

    @POST
    public Response say(@RestPath UUID id, @RestForm String day) {
        onlyForLeads();
        var typed = Objects.requireNonNullElse(day, "").strip();
        var words = pages.words(SafetyWords.class);
        LocalDate when;
        try {
            when = LocalDate.parse(typed);
        } catch (DateTimeException _) {
            return show(422, id, typed, Errors.none().add("day", words.dayMissing()), null);
        }
        try {
            directory.say(id, new SafetyClient.Day(when));
            return pages.goTo("/links/" + id + "/talk?done=said");
        } catch (ServiceProblem problem) {
            if (problem.status() == 404) {
                throw problem;
            }
            var errors = switch (problem.code()) {
                case "talk-day-not-possible" -> Errors.none().add("day", words.dayNotPossible());
                case "link-not-open-both-ways" -> Errors.none().add("day", words.notBothWays());
                default -> FormProblem.of(problem, Map.of(), words.notPossible());
            };
            return show(422, id, typed, errors, null);
        }
    }

    @POST
    @Path("end")
    public Response takeBack(@RestPath UUID id) {
        onlyForLeads();
        directory.takeBack(id);
        return pages.goTo("/links/" + id + "/talk?done=taken-back");
    }

    private Response show(int status, UUID id, String day, Errors errors, String done) {
        var group = directory.link(id).organisation();
        if (!"group".equals(group.kind())) {
            throw new NotFoundException();
        }
        return pages.show(
                status, Templates.talk(new Page(group, directory.said(id), day, errors, done == null ? "" : done)));
    }

    private void onlyForLeads() {
        viewer.organisation();
        if (!roles.isTalking()) {
            throw new NotFoundException();
        }
    }
}
