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
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// One bulletin of ours: the draft as a receiver would see it, then how far it is, what was answered, and what can be
/// done with it still. Whoever received it is led to their own page of it.
@Path("/bulletins/{id: [0-9a-f-]{36}}")
@Authenticated
public class BulletinResource {

    /// The names are of those that the viewer may still know.
    public record Shown(
            Bulletin bulletin, Replies replies, Map<UUID, String> names, String us, Errors errors, String done) {

        public String name(UUID id) {
            return names.get(id);
        }
    }

    /// A few words about a bulletin: why it is withdrawn, or what happened with views.
    public record Saying(Bulletin bulletin, String words, boolean publicContacts, boolean askContacts, Errors errors) {}

    @CheckedTemplate(basePath = "bulletins")
    static class Templates {
        static native TemplateInstance bulletin(Shown shown);

        static native TemplateInstance withdrawal(Saying saying);

        static native TemplateInstance outcome(Saying saying);
    }

    private final BulletinsClient bulletins;
    private final Places places;
    private final Viewer viewer;
    private final Pages pages;

    BulletinResource(@RestClient BulletinsClient bulletins, Places places, Viewer viewer, Pages pages) {
        this.bulletins = bulletins;
        this.places = places;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response show(@RestPath UUID id, @RestQuery String done) {
        viewer.organisation();
        if (!viewer.mayWriteBulletins()) {
            return pages.goTo("/bulletins/received/" + id);
        }
        try {
            return show(200, bulletins.read(id), Errors.none(), done);
        } catch (ServiceProblem problem) {
            if (problem.status() != 404) {
                throw problem;
            }
            return pages.goTo("/bulletins/received/" + id);
        }
    }

    @POST
    @Path("sending")
    public Response send(@RestPath UUID id) {
        onlyForWriters();
        try {
            bulletins.send(id);
            return pages.goTo("/bulletins/" + id + "?done=sent");
        } catch (ServiceProblem problem) {
            return show(problem.status(), bulletins.read(id), Refused.errors(problem, words()), "");
        }
    }

    @POST
    @Path("discarding")
    public Response discard(@RestPath UUID id) {
        onlyForWriters();
        bulletins.discard(id);
        return pages.goTo("/bulletins/ours?done=discarded");
    }

    @GET
    @Path("withdrawal")
    public Response askToWithdraw(@RestPath UUID id) {
        onlyForWriters();
        return pages.show(Templates.withdrawal(new Saying(bulletins.read(id), "", false, false, Errors.none())));
    }

    @POST
    @Path("withdrawal")
    public Response withdraw(@RestPath UUID id, @RestForm String reason, @RestForm boolean publicContacts) {
        onlyForWriters();
        var words = BulletinForm.tidy(reason);
        try {
            bulletins.withdraw(
                    id, new BulletinsClient.Saying(BulletinForm.none(words), null, publicContacts ? true : null));
            return pages.goTo("/bulletins/" + id + "?done=withdrawn");
        } catch (ServiceProblem problem) {
            return pages.show(problem.status(), Templates.withdrawal(again(id, words, publicContacts, problem)));
        }
    }

    @GET
    @Path("outcome")
    public Response askWhatHappened(@RestPath UUID id) {
        onlyForWriters();
        return pages.show(Templates.outcome(new Saying(bulletins.read(id), "", false, false, Errors.none())));
    }

    @POST
    @Path("outcome")
    public Response sayWhatHappened(@RestPath UUID id, @RestForm String words, @RestForm boolean publicContacts) {
        onlyForWriters();
        var said = BulletinForm.tidy(words);
        if (said.isEmpty()) {
            var errors = Errors.none().add("words", words().outcomeMissing());
            return pages.show(
                    422, Templates.outcome(new Saying(bulletins.read(id), said, publicContacts, false, errors)));
        }
        try {
            bulletins.sayOutcome(id, new BulletinsClient.Saying(null, said, publicContacts ? true : null));
            return pages.goTo("/bulletins/" + id + "?done=outcome");
        } catch (ServiceProblem problem) {
            return pages.show(problem.status(), Templates.outcome(again(id, said, publicContacts, problem)));
        }
    }

    private Saying again(UUID id, String words, boolean publicContacts, ServiceProblem problem) {
        return new Saying(
                bulletins.read(id),
                words,
                publicContacts,
                Refused.asksContacts(problem),
                Refused.errors(problem, words()));
    }

    private Response show(int status, Bulletin bulletin, Errors errors, String done) {
        var isAnswered = !bulletin.isDraft() && (bulletin.isSeeing() || bulletin.isAskingViews());
        var replies = isAnswered ? bulletins.replies(bulletin.id()) : new Replies(List.of(), List.of());
        var names = places.names(Stream.concat(
                        replies.items().stream().map(Replies.Reply::organisationId),
                        replies.promises().stream().map(Replies.Promise::organisationId))
                .toList());
        return pages.show(
                status,
                Templates.bulletin(new Shown(
                        bulletin, replies, names, viewer.organisationName(), errors, done == null ? "" : done)));
    }

    private void onlyForWriters() {
        viewer.organisation();
        if (!viewer.mayWriteBulletins()) {
            throw new NotFoundException();
        }
    }

    private BulletinWords words() {
        return pages.words(BulletinWords.class);
    }
}
