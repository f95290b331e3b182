package org.trellis.portal.links;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.liaison.LiaisonClient;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;

/// One link: how close, what is shared on it, not now, and its end.
@Path("/links/{id: [0-9a-f-]{36}}")
@Authenticated
public class LinkResource {

    /// What was typed into the form of a new share.
    public record Card(String facet, String purpose, String until, String team) {}

    /// `teams` are those of theirs that can be shown something alone.
    public record LinkPage(
            LinksClient.Link link,
            List<LinksClient.Team> teams,
            LiaisonClient.BothSides liaison,
            String level,
            String why,
            Card card,
            Errors errors,
            String done) {}

    @CheckedTemplate(basePath = "links")
    static class Templates {
        static native TemplateInstance link(LinkPage page, boolean hidden);

        static native TemplateInstance end(LinksClient.Link link);
    }

    private static final Card NO_CARD = new Card("", "", "", "");

    private final LinksClient directory;
    private final TheirTeams teams;
    private final Liaisons liaisons;
    private final Hiding hiding;
    private final Pages pages;
    private final LinksWords words;

    LinkResource(@RestClient LinksClient directory, Liaisons liaisons, TheirTeams teams, Hiding hiding, Pages pages) {
        this.directory = directory;
        this.liaisons = liaisons;
        this.teams = teams;
        this.hiding = hiding;
        this.pages = pages;
        this.words = pages.words(LinksWords.class);
    }

    @GET
    public Response link(@RestPath UUID id, @RestQuery String done) {
        var link = find(id);
        var why = link.ours() == null ? null : link.ours().purpose();
        var none = Errors.none();
        return pages.show(Templates.link(
                new LinkPage(link, teams.of(link), liaisons.of(link), link.ourLevel(), why, NO_CARD, none, done),
                hiding.isHidden()));
    }

    @POST
    public Response open(@RestPath UUID id, @RestForm String level, @RestForm String why) {
        if (level == null || level.isBlank()) {
            var errors = Errors.none().add("level-listed", words.levelMissing());
            var link = find(id);
            return again(new LinkPage(link, teams.of(link), liaisons.of(link), "", why, NO_CARD, errors, null));
        }
        try {
            directory.open(id, new LinksClient.Opening(level, blankToNull(why)));
            return pages.goTo("/links/" + id + "?done=opened");
        } catch (ServiceProblem problem) {
            var link = find(id);
            var otherwise = problem.code().equals("you-block-them")
                    ? words.youBlockThem(link.organisation().name())
                    : words.notPossible();
            var errors = FormProblem.of(problem, Map.of("purpose", "why", "level", "level-listed"), otherwise);
            return again(new LinkPage(link, teams.of(link), liaisons.of(link), level, why, NO_CARD, errors, null));
        }
    }

    @POST
    @Path("cards")
    public Response share(
            @RestPath UUID id,
            @RestForm String facet,
            @RestForm String team,
            @RestForm String purpose,
            @RestForm String until) {
        var typed =
                new Card(Objects.requireNonNullElse(facet, ""), purpose, until, Objects.requireNonNullElse(team, ""));
        var errors = Errors.none();
        var day = day(until, errors);
        if (!typed.facet().matches("contact|area|activities|capacity|numbers|story")) {
            errors.add("facet", words.facetMissing());
        }
        // Whoever meant one team and is not understood shows it to nobody.
        if (!typed.team().matches("|[0-9a-f-]{36}")) {
            errors.add("team", words.teamGone());
        }
        if (!errors.isAny()) {
            try {
                var whom = typed.team().isEmpty() ? null : UUID.fromString(typed.team());
                directory.share(id, typed.facet(), new LinksClient.NewCard(blankToNull(purpose), day, whom));
                return pages.goTo("/links/" + id + "?done=" + (whom == null ? "shared" : "shared-with-team"));
            } catch (ServiceProblem problem) {
                errors = teams.refused(problem, words);
            }
        }
        var link = find(id);
        return again(new LinkPage(link, teams.of(link), liaisons.of(link), link.ourLevel(), null, typed, errors, null));
    }

    @POST
    @Path("cards/{facet}/end")
    public Response takeBack(@RestPath UUID id, @RestPath String facet) {
        directory.takeBack(id, facet);
        return pages.goTo("/links/" + id + "?done=taken-back");
    }

    @POST
    @Path("set-aside")
    public Response setAside(@RestPath UUID id) {
        directory.setAside(id);
        return pages.goTo("/links?done=set-aside");
    }

    @POST
    @Path("take-up")
    public Response takeUp(@RestPath UUID id) {
        directory.takeUp(id);
        return pages.goTo("/links?done=taken-up");
    }

    @GET
    @Path("end")
    public Response askToEnd(@RestPath UUID id) {
        return pages.show(Templates.end(find(id)));
    }

    @POST
    @Path("end")
    public Response end(@RestPath UUID id) {
        directory.end(id);
        return pages.goTo("/links?done=ended");
    }

    private Response again(LinkPage page) {
        return pages.show(422, Templates.link(page, hiding.isHidden()));
    }

    /// The link, or an empty one to somebody whom we may see and have not opened to.
    private LinksClient.Link find(UUID id) {
        try {
            return directory.link(id).named(words.nameless());
        } catch (ServiceProblem problem) {
            if (problem.status() != 404) {
                throw problem;
            }
            return new LinksClient.Link(directory.organisation(id), null, null, null, List.of(), List.of());
        }
    }

    private LocalDate day(String text, Errors errors) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException _) {
            errors.add("until", words.untilWrong());
            return null;
        }
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
