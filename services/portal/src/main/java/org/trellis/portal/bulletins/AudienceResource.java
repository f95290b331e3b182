package org.trellis.portal.bulletins;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
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

    /// Somebody who takes signposts from us, or a network that we are in.
    public record Candidate(UUID id, String name, boolean chosen) {}

    /// `after` is where the page of those who are linked begins, and `next` where the one after it does. `found` is
    /// null until somebody searches.
    public record Shown(
            Bulletin bulletin,
            List<Candidate> linked,
            String after,
            String next,
            List<Candidate> networks,
            String near,
            String need,
            List<Candidate> found,
            boolean more,
            Errors errors) {

        /// Where the page after this one of those who are linked stands.
        public String nextPage() {
            return page(bulletin.id(), next);
        }
    }

    @CheckedTemplate(basePath = "bulletins")
    static class Templates {
        static native TemplateInstance audience(Shown shown);
    }

    private final BulletinsClient bulletins;
    private final Linked linked;
    private final Finding finding;
    private final Viewer viewer;
    private final Pages pages;

    AudienceResource(
            @RestClient BulletinsClient bulletins, Linked linked, Finding finding, Viewer viewer, Pages pages) {
        this.bulletins = bulletins;
        this.linked = linked;
        this.finding = finding;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response choose(@RestPath UUID id, @RestQuery String near, @RestQuery String need, @RestQuery String after) {
        var draft = mustBeDraft(id);
        try {
            return show(200, draft, text(near), text(need), text(after), Errors.none());
        } catch (ServiceProblem problem) {
            if (!problem.code().equals("place-unknown")) {
                throw problem;
            }
            var errors = Errors.none().add("near", words().placeUnknown());
            return show(422, draft, "", "", "", errors);
        }
    }

    @POST
    public Response take(
            @RestPath UUID id,
            @RestForm String then,
            @RestForm String near,
            @RestForm String need,
            @RestForm String after,
            @RestForm List<UUID> to,
            @RestForm List<UUID> network) {
        var draft = mustBeDraft(id);
        var choice = switch (text(then)) {
            case "all" -> new BulletinsClient.Choice(true, List.of(), List.of());
            case "none" -> new BulletinsClient.Choice(false, List.of(), List.of());
            case "found" -> adding(id, finding.all(text(near), text(need)));
            case "networks" ->
                new BulletinsClient.Choice(false, bulletins.audience(id).organisationIds(), picked(network));
            default -> adding(id, picked(to));
        };
        try {
            bulletins.choose(id, choice);
        } catch (ServiceProblem problem) {
            return show(problem.status(), draft, "", "", "", Refused.errors(problem, words()));
        }
        return pages.goTo(next(id, text(then), text(after)));
    }

    private static String next(UUID id, String then, String after) {
        return switch (then) {
            case "more", "none" -> "/bulletins/" + id + "/audience";
            case "next" -> page(id, after);
            default -> "/bulletins/" + id;
        };
    }

    private static String page(UUID id, String after) {
        return "/bulletins/" + id + "/audience?after=" + URLEncoder.encode(after, StandardCharsets.UTF_8) + "#linked";
    }

    private static List<UUID> picked(List<UUID> ids) {
        return ids == null ? List.of() : ids.stream().filter(Objects::nonNull).toList();
    }

    private BulletinsClient.Choice adding(UUID id, List<UUID> more) {
        var before = bulletins.audience(id);
        return new BulletinsClient.Choice(
                false,
                Stream.concat(before.organisationIds().stream(), more.stream())
                        .distinct()
                        .toList(),
                before.networkIds());
    }

    private Response show(int status, Bulletin draft, String near, String need, String after, Errors errors) {
        var audience = bulletins.audience(draft.id());
        var chosen = draft.isForAll() ? List.<UUID>of() : audience.organisationIds();
        var page = linked.page(after, draft.isSeeing(), chosen);
        var isAsked = !near.isEmpty() || !need.isEmpty();
        var found = isAsked && !draft.isSeeing() ? finding.some(near, need) : null;
        return pages.show(
                status,
                Templates.audience(new Shown(
                        draft,
                        page.items(),
                        after,
                        page.next(),
                        draft.isSeeing() ? List.of() : linked.networks(audience.networkIds()),
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
