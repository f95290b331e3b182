package org.trellis.portal.together;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.applying.Drafts;
import org.trellis.portal.applying.Steps;
import org.trellis.portal.funds.GrantRoles;
import org.trellis.portal.funds.Institutions;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.search.SearchClient;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// Whom a group asks into a draft: to apply with it, or to help to fill it in.
@Path("/our-grants/drafts/{id: [0-9a-f-]{36}}/together")
@Authenticated
public class OthersResource {

    private static final int FEW = 10;
    private static final int LONGEST_NAME = 100;
    // What the service takes, and a minute less, since its clock may be behind.
    private static final Duration LONGEST = Duration.ofDays(30).minusMinutes(1);

    private static final List<String> HOURS = List.of("4", "24", "72", "168", "336", "720");

    /// `found` is null while nothing was searched for; the names are of those whom the viewer may know.
    public record Shown(
            Steps steps,
            List<PartsClient.Part> parts,
            Map<UUID, String> names,
            List<Institutions.One> helpers,
            String q,
            List<SearchClient.Found> found,
            Errors errors,
            String done) {

        public UUID id() {
            return steps.draft().id();
        }

        public String name(PartsClient.Part part) {
            return part.name() == null ? names.get(part.organisationId()) : part.name();
        }

        public List<String> hours() {
            return HOURS;
        }
    }

    @CheckedTemplate(basePath = "together")
    static class Templates {
        static native TemplateInstance others(Shown shown);
    }

    private final PartsClient parts;
    private final Drafts drafts;
    private final Institutions institutions;
    private final SearchClient directory;
    private final Places places;
    private final GrantRoles roles;
    private final Viewer viewer;
    private final InstantSource clock;
    private final Pages pages;

    OthersResource(
            @RestClient PartsClient parts,
            Drafts drafts,
            Institutions institutions,
            @RestClient SearchClient directory,
            Places places,
            GrantRoles roles,
            Viewer viewer,
            InstantSource clock,
            Pages pages) {
        this.parts = parts;
        this.drafts = drafts;
        this.institutions = institutions;
        this.directory = directory;
        this.places = places;
        this.roles = roles;
        this.viewer = viewer;
        this.clock = clock;
        this.pages = pages;
    }

    @GET
    public Response others(@RestPath UUID id, @RestQuery String q, @RestQuery String done) {
        return show(200, id, q, Errors.none(), done);
    }

    @POST
    public Response ask(
            @RestPath UUID id,
            @RestForm UUID organisation,
            @RestForm String part,
            @RestForm String hours,
            @RestForm String q) {
        roles.mustSign();
        var field = "helper".equals(part) ? "organisation" : "q";
        if (organisation == null) {
            return show(422, id, q, Errors.none().add(field, words().choose()), null);
        }
        var span = Duration.ofHours(Long.parseLong(hours != null && HOURS.contains(hours) ? hours : HOURS.getFirst()));
        var until = clock.instant().plus(span.compareTo(LONGEST) > 0 ? LONGEST : span);
        try {
            parts.ask(id, organisation, new PartsClient.NewPart(part, until, viewer.organisationName()));
            return pages.goTo("/our-grants/drafts/" + id + "/together?done=asked");
        } catch (ServiceProblem problem) {
            return refused(id, q, field, problem);
        }
    }

    private Response refused(UUID id, String q, String field, ServiceProblem problem) {
        var text = switch (problem.code()) {
            case "cannot-be-asked" -> words().cannotBeAsked();
            case "too-many-asked" -> words().tooManyAsked();
            case "end-not-possible" -> words().endNotPossible();
            case "links-not-current" -> words().notNow();
            case "application-sent" -> null;
            default -> throw problem;
        };
        return text == null
                ? pages.goTo("/our-grants/" + id)
                : show(problem.status(), id, q, Errors.none().add(field, text), null);
    }

    @POST
    @Path("ending")
    public Response end(@RestPath UUID id, @RestForm UUID organisation) {
        roles.mustSign();
        if (organisation == null) {
            throw new NotFoundException();
        }
        parts.end(id, organisation);
        return pages.goTo("/our-grants/drafts/" + id + "/together?done=ended");
    }

    private Response show(int status, UUID id, String q, Errors errors, String done) {
        roles.mustSign();
        var steps = drafts.findOurs(id);
        if (steps.isEmpty()) {
            return pages.goTo("/our-grants/" + id);
        }
        var wanted = Objects.requireNonNullElse(q, "").strip();
        var isLong = wanted.length() > LONGEST_NAME;
        if (isLong) {
            errors.add("q", words().qLong());
        }
        var there = parts.parts(id).items();
        return pages.show(
                isLong && status == 200 ? 422 : status,
                Templates.others(new Shown(
                        steps.get(),
                        there,
                        places.names(there.stream()
                                .map(PartsClient.Part::organisationId)
                                .toList()),
                        institutions.hosts(),
                        wanted,
                        find(isLong ? "" : wanted),
                        errors,
                        Objects.requireNonNullElse(done, ""))));
    }

    // Rows of somebody's list are no organisations here.
    private List<SearchClient.Found> find(String q) {
        return q.isEmpty()
                ? null
                : directory.search(null, null, q, null, null, null, null, FEW).items().stream()
                        .filter(found -> !found.isImport() && !found.isOwn())
                        .toList();
    }

    private TogetherWords words() {
        return pages.words(TogetherWords.class);
    }
}
