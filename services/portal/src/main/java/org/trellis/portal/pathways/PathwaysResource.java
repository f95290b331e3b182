package org.trellis.portal.pathways;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.answers.Answers;
import org.trellis.portal.answers.AnswersClient;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// Pathways for everybody, signed in or not.
@Path("/pathways")
public class PathwaysResource {

    private static final int PAGE = 20;

    /// What was asked for, and what came of it. `found` is null while nothing was asked.
    public record Asked(
            String near,
            String need,
            String language,
            String place,
            PathwaysClient.Found found,
            Map<UUID, String> names,
            Errors errors) {

        public String holder(Pathway pathway) {
            return names.get(pathway.organisationId());
        }

        /// The address of the results after these.
        public String next() {
            return "/pathways?near=" + encoded(near) + "&need=" + encoded(need) + "&language=" + encoded(language)
                    + "&cursor=" + encoded(found.next());
        }

        /// The address of a search for groups instead.
        public String groups() {
            return "/search?near=" + encoded(near) + "&need=" + encoded(need);
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }

    /// A part of some wards; their names and its own may be empty.
    public record Part(List<String> wards, String name, String postcodes) {}

    /// One pathway, with the names of what it only has ids of. `holder` is null when the reader may not know it,
    /// `followed` when there is nothing to follow or nobody who may, `rate` when nothing is known of how the holder
    /// answers: so for every group.
    public record Shown(
            Pathway pathway,
            String holder,
            List<String> areas,
            List<Part> parts,
            List<PathwaysClient.Version> versions,
            boolean isOwn,
            AnswersClient.Rate rate,
            Boolean followed,
            String done) {}

    @CheckedTemplate(basePath = "pathways")
    static class Templates {
        static native TemplateInstance results(Asked asked);

        static native TemplateInstance pathway(Shown shown);
    }

    private final PathwaysClient referrals;
    private final Answers answers;
    private final FollowingClient following;
    private final Places places;
    private final Viewer viewer;
    private final Pages pages;

    PathwaysResource(
            @RestClient PathwaysClient referrals,
            @RestClient FollowingClient following,
            Answers answers,
            Places places,
            Viewer viewer,
            Pages pages) {
        this.referrals = referrals;
        this.following = following;
        this.answers = answers;
        this.places = places;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response search(
            @RestQuery String near, @RestQuery String need, @RestQuery String language, @RestQuery String cursor) {
        var asked = new Asked(text(near), text(need), text(language), "", null, Map.of(), Errors.none());
        if (near == null && need == null) {
            return pages.show(Templates.results(asked));
        }
        try {
            return pages.show(Templates.results(answer(asked, cursor)));
        } catch (ServiceProblem problem) {
            asked.errors()
                    .add(
                            "near",
                            "place-unknown".equals(problem.code())
                                    ? words().unknownPlace()
                                    : FormProblem.of(problem, Map.of(), words().unknownPlace())
                                            .all()
                                            .getFirst()
                                            .text());
            return pages.show(422, Templates.results(asked));
        }
    }

    private Asked answer(Asked asked, String cursor) {
        var where = asked.near().isEmpty() ? null : places.areasOf(asked.near());
        var found = referrals.find(
                asked.need().isEmpty() ? List.of() : List.of(asked.need()),
                where == null ? List.of() : where.codes(),
                Places.postcodeIn(asked.near()),
                asked.language().isEmpty() ? null : asked.language(),
                null,
                cursor,
                PAGE);
        var names =
                places.names(found.items().stream().map(Pathway::organisationId).toList());
        var place = where == null ? "" : where.label();
        return new Asked(asked.near(), asked.need(), asked.language(), place, found, names, asked.errors());
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}")
    public Response pathway(@RestPath UUID id, @RestQuery String done) {
        var pathway = referrals.read(id).getEntity();
        var holder = places.names(List.of(pathway.organisationId())).get(pathway.organisationId());
        var areas = pathway.areas().stream().map(places::label).toList();
        var isOwn = viewer.acting()
                .map(one -> one.id().equals(pathway.organisationId()))
                .orElse(false);
        var followed = isOwn || !viewer.mayFollowPathways()
                ? null
                : (Boolean) following.isFollowed(id).following();
        return pages.show(Templates.pathway(new Shown(
                pathway,
                holder,
                areas,
                pathway.patches().stream().map(this::part).toList(),
                referrals.versions(id),
                isOwn,
                answers.of(pathway.organisationId()),
                followed,
                text(done))));
    }

    private Part part(Patch patch) {
        return new Part(
                patch.within().stream().map(places::label).toList(),
                text(patch.name()),
                String.join(", ", patch.postcodes()));
    }

    private static String text(String given) {
        return Objects.requireNonNullElse(given, "").strip();
    }

    private PathwaysWords words() {
        return pages.words(PathwaysWords.class);
    }
}
