package org.trellis.portal.bulletins;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.links.LinksClient;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// Whom a draft is for: everybody, some of those that one is linked with, or whom a search finds. The search is asked
/// as
/// the person who looks, who finds no more than groups show to them.
@Path("/bulletins/{id: [0-9a-f-]{36}}/audience")
@Authenticated
public class AudienceResource {

    private static final int LINKS = 100;

    /// Somebody who takes signposts from us.
    public record Candidate(UUID id, String name, boolean chosen) {}

    /// `found` is null until somebody searches.
    public record Shown(
            Bulletin bulletin,
            List<Candidate> linked,
            String near,
            String need,
            List<Candidate> found,
            boolean more,
            Errors errors) {}

    @CheckedTemplate(basePath = "bulletins")
    static class Templates {
        static native TemplateInstance audience(Shown shown);
    }

    private final BulletinsClient bulletins;
    private final LinksClient links;
    private final Finding finding;
    private final Viewer viewer;
    private final Pages pages;

    AudienceResource(
            @RestClient BulletinsClient bulletins,
            @RestClient LinksClient links,
            Finding finding,
            Viewer viewer,
            Pages pages) {
        this.bulletins = bulletins;
        this.links = links;
        this.finding = finding;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response choose(@RestPath UUID id, @RestQuery String near, @RestQuery String need) {
        var draft = mustBeDraft(id);
        try {
            return show(200, draft, text(near), text(need), Errors.none());
        } catch (ServiceProblem problem) {
            if (!problem.code().equals("place-unknown")) {
                throw problem;
            }
            var errors = Errors.none().add("near", words().placeUnknown());
            return show(422, draft, "", "", errors);
        }
    }

    @POST
    public Response take(
            @RestPath UUID id,
            @RestForm String then,
            @RestForm String near,
            @RestForm String need,
            @RestForm List<UUID> to) {
        var draft = mustBeDraft(id);
        var picked = to == null
                ? List.<UUID>of()
                : to.stream().filter(Objects::nonNull).toList();
        var choice = switch (text(then)) {
            case "all" -> new BulletinsClient.Choice(true, List.of());
            case "none" -> new BulletinsClient.Choice(false, List.of());
            case "found" -> adding(id, finding.all(text(near), text(need)));
            default -> adding(id, picked);
        };
        try {
            bulletins.choose(id, choice);
        } catch (ServiceProblem problem) {
            return show(problem.status(), draft, "", "", Refused.errors(problem, words()));
        }
        return pages.goTo("/bulletins/" + id + ("more".equals(then) || "none".equals(then) ? "/audience" : ""));
    }

    private BulletinsClient.Choice adding(UUID id, List<UUID> more) {
        var before = bulletins.audience(id).organisationIds();
        return new BulletinsClient.Choice(
                false, Stream.concat(before.stream(), more.stream()).distinct().toList());
    }

    private Response show(int status, Bulletin draft, String near, String need, Errors errors) {
        var chosen = draft.isForAll()
                ? List.<UUID>of()
                : bulletins.audience(draft.id()).organisationIds();
        var linked = links.links(null, null, LINKS).items().stream()
                .filter(LinksClient.Link::isTakesSignposts)
                .map(LinksClient.Link::organisation)
                .filter(one -> one.name() != null && (!draft.isSeeing() || !one.isGroup()))
                .map(one -> new Candidate(one.id(), one.name(), chosen.contains(one.id())))
                .toList();
        var isAsked = !near.isEmpty() || !need.isEmpty();
        var found = isAsked && !draft.isSeeing() ? finding.some(near, need) : null;
        return pages.show(
                status,
                Templates.audience(new Shown(
                        draft,
                        linked,
                        near,
                        need,
                        found == null
                                ? null
                                : found.items().stream()
                                        .map(one -> new Candidate(one.id(), one.name(), chosen.contains(one.id())))
                                        .toList(),
                        found != null && found.more(),
                        errors)));
    }

    private Bulletin mustBeDraft(UUID id) {
        viewer.organisation();
        var bulletin = bulletins.read(id);
        if (!viewer.mayWriteBulletins() || !bulletin.isDraft()) {
            throw new NotFoundException();
        }
        return bulletin;
    }

    private static String text(String given) {
        return Objects.requireNonNullElse(given, "").strip();
    }

    private BulletinWords words() {
        return pages.words(BulletinWords.class);
    }
}
