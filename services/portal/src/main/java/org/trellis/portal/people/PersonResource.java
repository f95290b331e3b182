package org.trellis.portal.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// One person: their roles, where they work, and taking them out.
@Path("/people/{person: [0-9a-f-]{36}}")
@Authenticated
public class PersonResource {

    /// What was typed about where somebody works.
    public record Typed(String team, String wards, String cover, String from, String until) {

        static Typed of(PeopleClient.Post post) {
            if (post == null) {
                return new Typed("", "", "", "", "");
            }
            var cover = post.cover();
            return new Typed(
                    Objects.requireNonNullElse(post.team(), ""),
                    String.join(", ", post.wards()),
                    cover == null ? "" : cover.person(),
                    cover == null ? "" : cover.from().toString(),
                    cover == null ? "" : cover.until().toString());
        }
    }

    public record PersonPage(
            PeopleClient.Member member,
            PeopleClient.Members here,
            List<PeopleClient.Member> others,
            List<String> roles,
            List<String> chosen,
            boolean group,
            Typed typed,
            Errors errors) {}

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance person(PersonPage page);

        static native TemplateInstance remove(PeopleClient.Member member);
    }

    // Where directory's fields stand in our form.
    private static final Map<String, String> FIELDS = Map.of("<list element>", "wards", "person", "cover");

    private final PeopleClient directory;
    private final Viewer viewer;
    private final Pages pages;

    PersonResource(@RestClient PeopleClient directory, Viewer viewer, Pages pages) {
        this.directory = directory;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response person(@RestPath String person) {
        return pages.show(Templates.person(page(person, null, null, Errors.none())));
    }

    @POST
    @Path("roles")
    public Response giveRoles(@RestPath String person, @RestForm List<String> roles) {
        var chosen = roles == null ? List.<String>of() : roles;
        if (chosen.isEmpty()) {
            return again(page(person, chosen, null, Errors.none().add("roles", words().roleMissing())));
        }
        try {
            return settled(directory.giveRoles(person, new PeopleClient.Roles(chosen)), "roles");
        } catch (ServiceProblem problem) {
            return again(page(person, chosen, null, FormProblem.of(problem, Map.of(), words().notPossible())));
        }
    }

    @POST
    @Path("post")
    public Response post(
            @RestPath String person,
            @RestForm String team,
            @RestForm String wards,
            @RestForm String cover,
            @RestForm String from,
            @RestForm String until) {
        var typed = new Typed(text(team), text(wards), text(cover), text(from), text(until));
        var errors = Errors.none();
        var post = new PeopleClient.Post(split(typed.wards()), blankToNull(typed.team()), cover(typed, errors));
        if (!errors.isAny()) {
            try {
                directory.post(person, post);
                return pages.goTo("/people?done=post");
            } catch (ServiceProblem problem) {
                errors = FormProblem.of(problem, FIELDS, words().notPossible());
            }
        }
        return again(page(person, null, typed, errors));
    }

    @GET
    @Path("remove")
    public Response askToRemove(@RestPath String person) {
        return pages.show(Templates.remove(find(directory.members().items(), person)));
    }

    @POST
    @Path("remove")
    public Response remove(@RestPath String person) {
        return settled(directory.remove(person), "removed");
    }

    private Response settled(PeopleClient.Outcome outcome, String done) {
        return pages.goTo("/people?done=" + ("asked".equals(outcome.state()) ? "asked" : done));
    }

    private Response again(PersonPage page) {
        return pages.show(422, Templates.person(page));
    }

    private PersonPage page(String person, List<String> chosen, Typed typed, Errors errors) {
        viewer.organisation();
        if (!viewer.isKeeper()) {
            throw new NotFoundException();
        }
        var here = directory.members();
        var members = here.items();
        var member = find(members, person);
        return new PersonPage(
                member,
                here,
                members.stream().filter(m -> !m.person().equals(person)).toList(),
                Kinds.roles(viewer),
                chosen == null ? member.roles() : chosen,
                Kinds.isGroup(viewer),
                typed == null ? Typed.of(member.post()) : typed,
                errors);
    }

    private static PeopleClient.Member find(List<PeopleClient.Member> members, String person) {
        return members.stream()
                .filter(m -> m.person().equals(person))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private PeopleClient.Cover cover(Typed typed, Errors errors) {
        if (typed.cover().isEmpty()) {
            return null;
        }
        try {
            return new PeopleClient.Cover(typed.cover(), LocalDate.parse(typed.from()), LocalDate.parse(typed.until()));
        } catch (DateTimeParseException _) {
            errors.add("from", words().dayWrong());
            return null;
        }
    }

    private static List<String> split(String wards) {
        return Arrays.stream(wards.split("[,\\s]+")).filter(w -> !w.isEmpty()).toList();
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    private static String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    // Asked for each time: a resource lives longer than one reader's language.
    private PeopleWords words() {
        return pages.words(PeopleWords.class);
    }
}
