package org.trellis.portal.applying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.funds.GrantRoles;
import org.trellis.portal.funds.OpenFundsClient;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// All that a group applied for, and what it is still writing.
@Path("/our-grants")
@Authenticated
public class OurGrantsResource {

    // Each approved one is asked for its award, so that the list can say whose turn it is.
    private static final int PAGE = 10;
    private static final int DRAFTS = 50;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    public record Line(Application application, String standing) {}

    /// The names are of funders and hosts that the viewer may know, and of funds.
    public record All(
            List<DraftsClient.Draft> drafts,
            List<Line> items,
            UUID next,
            Map<UUID, String> names,
            Errors errors,
            String done) {

        public String name(UUID id) {
            return names.get(id);
        }

        public boolean isNothing() {
            return drafts.isEmpty() && items.isEmpty();
        }
    }

    @CheckedTemplate(basePath = "applying")
    static class Templates {
        static native TemplateInstance ourGrants(All all);
    }

    private final DraftsClient drafts;
    private final ApplicationsClient applications;
    private final AwardsClient awards;
    private final OpenFundsClient funds;
    private final Places places;
    private final GrantRoles roles;
    private final Viewer viewer;
    private final InstantSource clock;
    private final Pages pages;

    OurGrantsResource(
            @RestClient DraftsClient drafts,
            @RestClient ApplicationsClient applications,
            @RestClient AwardsClient awards,
            @RestClient OpenFundsClient funds,
            Places places,
            GrantRoles roles,
            Viewer viewer,
            InstantSource clock,
            Pages pages) {
        this.drafts = drafts;
        this.applications = applications;
        this.awards = awards;
        this.funds = funds;
        this.places = places;
        this.roles = roles;
        this.viewer = viewer;
        this.clock = clock;
        this.pages = pages;
    }

    @GET
    public Response all(@RestQuery UUID cursor, @RestQuery String done) {
        // A text that somebody asks for help leads here, whoever gets it.
        if (roles.isTakingPart() && !viewer.isOfAGroup()) {
            return pages.goTo("/taking-part");
        }
        viewer.group();
        return pages.show(Templates.ourGrants(read(cursor, Errors.none(), done)));
    }

    @POST
    @Path("start")
    public Response start(@RestForm UUID fund, @RestForm String key) {
        viewer.group();
        if (fund == null) {
            return pages.goTo("/funds");
        }
        try {
            var draft = drafts.start(FormKey.of(key), new DraftsClient.NewDraft(fund));
            return pages.goTo("/our-grants/drafts/" + draft.id() + "/" + Steps.TITLE);
        } catch (ServiceProblem problem) {
            var words = pages.words(ApplyingWords.class);
            var text = switch (problem.code()) {
                case "too-many-drafts" -> words.tooManyDrafts();
                case "fund-not-open" -> words.fundNotOpen();
                default -> throw problem;
            };
            return pages.show(
                    problem.status(),
                    Templates.ourGrants(read(null, Errors.none().add("form", text), null)));
        }
    }

    private All read(UUID cursor, Errors errors, String done) {
        var unsent = cursor == null
                ? drafts.list(null, DRAFTS).items().stream()
                        .filter(draft -> !draft.isSent())
                        .toList()
                : List.<DraftsClient.Draft>of();
        var found = applications.list(null, null, cursor, PAGE);
        var today = LocalDate.ofInstant(clock.instant(), LONDON);
        var lines = found.items().stream()
                .map(one -> new Line(one, Standing.of(one, one.isApproved() ? awards.read(one.id()) : null, today)))
                .toList();
        var names = new HashMap<>(places.names(found.items().stream()
                .flatMap(one -> Stream.of(one.funderId(), one.hostId()))
                .toList()));
        unsent.stream()
                .map(DraftsClient.Draft::fundId)
                .distinct()
                .forEach(fund -> names.put(fund, funds.read(fund).terms().name()));
        return new All(unsent, lines, found.next(), names, errors, Objects.requireNonNullElse(done, ""));
    }
}
