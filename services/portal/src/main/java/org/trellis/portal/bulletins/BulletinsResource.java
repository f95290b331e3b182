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
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// The lists of bulletins: what came, what is ours, and what is owed.
@Path("/bulletins")
@Authenticated
public class BulletinsResource {

    private static final int PAGE = 20;
    private static final Set<String> BOXES = Set.of("inbox", "passed-on", "put-away");

    /// What came. The names are of those that the viewer may still know.
    public record Came(String box, List<Received> items, UUID next, Map<UUID, String> names) {

        public String from(Received one) {
            return names.get(one.senderId());
        }
    }

    /// What is ours: drafts on the first page alone.
    public record Ours(List<Bulletin> drafts, List<Bulletin> items, UUID next, String done) {}

    /// What an institution owes, and within how many working days it promises to reply.
    public record Owing(List<Owed> items, Map<UUID, String> names, String days, Errors errors, String done) {

        public String other(Owed one) {
            return one.otherId() == null ? null : names.get(one.otherId());
        }
    }

    @CheckedTemplate(basePath = "bulletins")
    static class Templates {
        static native TemplateInstance came(Came came);

        static native TemplateInstance ours(Ours ours);

        static native TemplateInstance owed(Owing owing);
    }

    private final BulletinsClient bulletins;
    private final ReceivedClient received;
    private final Places places;
    private final Viewer viewer;
    private final Pages pages;

    BulletinsResource(
            @RestClient BulletinsClient bulletins,
            @RestClient ReceivedClient received,
            Places places,
            Viewer viewer,
            Pages pages) {
        this.bulletins = bulletins;
        this.received = received;
        this.places = places;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response came(@RestQuery String box, @RestQuery UUID cursor) {
        viewer.organisation();
        var wanted = box != null && BOXES.contains(box) ? box : "inbox";
        var found = received.list(wanted, cursor, PAGE);
        var names = places.names(found.items().stream().map(Received::senderId).toList());
        return pages.show(Templates.came(new Came(wanted, found.items(), found.next(), names)));
    }

    @GET
    @Path("ours")
    public Response ours(@RestQuery UUID cursor, @RestQuery String done) {
        viewer.organisation();
        var drafts = cursor == null ? bulletins.list("drafts", null, PAGE).items() : List.<Bulletin>of();
        var found = bulletins.list("sent", cursor, PAGE);
        return pages.show(Templates.ours(new Ours(drafts, found.items(), found.next(), done == null ? "" : done)));
    }

    @GET
    @Path("owed")
    public Response owed(@RestQuery String done) {
        onlyForInstitutions();
        return showOwed(200, Integer.toString(bulletins.replyDays().workingDays()), Errors.none(), done);
    }

    @POST
    @Path("owed/days")
    public Response choose(@RestForm String days) {
        onlyForInstitutions();
        var typed = BulletinForm.tidy(days);
        if (!typed.matches("[1-9]|1\\d|20")) {
            return showOwed(422, typed, Errors.none().add("days", words().daysWrong()), "");
        }
        try {
            bulletins.chooseReplyDays(new BulletinsClient.Term(Integer.parseInt(typed)));
            return pages.goTo("/bulletins/owed?done=days");
        } catch (ServiceProblem problem) {
            return showOwed(problem.status(), typed, Refused.errors(problem, words()), "");
        }
    }

    private Response showOwed(int status, String days, Errors errors, String done) {
        var items = bulletins.owed().items();
        var names = places.names(items.stream().map(Owed::otherId).toList());
        return pages.show(status, Templates.owed(new Owing(items, names, days, errors, done == null ? "" : done)));
    }

    private void onlyForInstitutions() {
        viewer.organisation();
        if (viewer.isOfAGroup()) {
            throw new NotFoundException();
        }
    }

    private BulletinWords words() {
        return pages.words(BulletinWords.class);
    }
}
