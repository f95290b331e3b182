package org.trellis.portal.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.councillors.CouncillorHome;
import org.trellis.portal.introductions.IntroductionsClient;
import org.trellis.portal.introductions.WouldMeet;
import org.trellis.portal.needed.Needed;
import org.trellis.portal.needed.NeededGrants;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.ReadersClient;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// The first page after signing in: what waits, and who sees what.
@Path("/home")
@Authenticated
public class HomeResource {

    private static final Logger LOG = Logger.getLogger(HomeResource.class);
    private static final int ENOUGH = 20;
    private static final Set<String> PARTS = Set.of("who-and-where", "how-to-reach", "what", "when");

    /// What waits in the inbox: a number, "that many or more", or unknown when signposting cannot be asked.
    public record Waiting(boolean known, int number, boolean more) {}

    public record HomePage(
            HomeDirectory.OwnPage own,
            List<HomeDirectory.LookAlike> lookAlikes,
            List<HomeDirectory.PageLink> broken,
            Needed.Things needed,
            NeededGrants.Things money,
            Waiting waiting,
            boolean asked,
            IntroductionsClient.Received meeting,
            List<HomeDirectory.Link> links,
            String done) {

        public boolean isJustConfirmed() {
            return "confirmed".equals(done);
        }

        public boolean isJustConfirmedPart() {
            return "part".equals(done);
        }

        public boolean isJustVouched() {
            return "works".equals(done);
        }

        public boolean isHidden() {
            return own != null && "unlisted".equals(own.visibility());
        }

        public List<HomeDirectory.Link> open() {
            return links.stream().filter(HomeDirectory.Link::isOpen).toList();
        }
    }

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance home(HomePage home);

        static native TemplateInstance newcomer();
    }

    private final HomeDirectory directory;
    private final HomeSignposts signposting;
    private final ReadersClient pathways;
    private final Needed needed;
    private final NeededGrants neededGrants;
    private final WouldMeet wouldMeet;
    private final CouncillorHome councillors;
    private final Viewer viewer;
    private final Pages pages;

    HomeResource(
            @RestClient HomeDirectory directory,
            @RestClient HomeSignposts signposting,
            @RestClient ReadersClient pathways,
            Needed needed,
            NeededGrants neededGrants,
            WouldMeet wouldMeet,
            CouncillorHome councillors,
            Viewer viewer,
            Pages pages) {
        this.directory = directory;
        this.signposting = signposting;
        this.pathways = pathways;
        this.needed = needed;
        this.neededGrants = neededGrants;
        this.wouldMeet = wouldMeet;
        this.councillors = councillors;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response home(@RestQuery String done) {
        if (viewer.memberships().isEmpty()) {
            return pages.show(Templates.newcomer());
        }
        if (viewer.unfinished().isPresent()) {
            return pages.goTo("/register");
        }
        if (councillors.isForViewer()) {
            return councillors.show();
        }
        var isSteward = viewer.holds("steward");
        var money = neededGrants.now();
        return pages.show(Templates.home(new HomePage(
                isSteward ? directory.own(viewer.organisation()) : null,
                isSteward ? directory.lookAlikes(viewer.organisation()).items() : List.of(),
                isSteward ? broken() : List.of(),
                needed.now().beside(!money.isNothing()),
                money,
                waiting(),
                isAsked(),
                wouldMeet.first(),
                directory.links().items(),
                done)));
    }

    private List<HomeDirectory.PageLink> broken() {
        return directory.pageLinks(viewer.organisation()).items().stream()
                .filter(HomeDirectory.PageLink::broken)
                .toList();
    }

    @POST
    @Path("confirmation")
    public Response confirm(@RestForm String of) {
        var isPart = of != null && PARTS.contains(of);
        directory.confirm(viewer.organisation(), isPart ? List.of(of) : List.of());
        return pages.goTo("/home?done=" + (isPart ? "part" : "confirmed"));
    }

    /// "It works": nobody looks at that link for a while.
    @POST
    @Path("links/{link: [0-9a-f-]{36}}/works")
    public Response works(@RestPath UUID link) {
        directory.works(viewer.organisation(), link);
        return pages.goTo("/home?done=works");
    }

    /// Whether an organisation waits to hear if it may send people; not said while that cannot be had.
    private boolean isAsked() {
        if (!viewer.mayKeepPathways()) {
            return false;
        }
        try {
            return !pathways.openAsks(null, 1).items().isEmpty();
        } catch (ProcessingException | ServiceProblem away) {
            LOG.warnf("Asks to refer cannot be had: %s", away.getMessage());
            return false;
        }
    }

    private Waiting waiting() {
        if (!viewer.mayReadSignposts()) {
            return new Waiting(false, 0, false);
        }
        try {
            var inbox = signposting.inbox("inbox", ENOUGH);
            return new Waiting(true, inbox.items().size(), inbox.next() != null);
        } catch (ProcessingException | ServiceProblem away) {
            LOG.warnf("The inbox cannot be had: %s", away.getMessage());
            return new Waiting(false, 0, false);
        }
    }
}
