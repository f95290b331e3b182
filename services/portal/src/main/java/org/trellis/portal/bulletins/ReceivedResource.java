package org.trellis.portal.bulletins;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pages.ShareText;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;
import org.trellis.portal.vocabulary.Say;

/// One bulletin that came: to be reworded, passed on by whatever people use, answered, put away, or left alone.
@Path("/bulletins/received/{id: [0-9a-f-]{36}}")
@Authenticated
public class ReceivedResource {

    /// `share` is null until it is passed on; `replies` where nobody asks for an answer.
    public record Shown(
            Received bulletin,
            String sender,
            RewordForm form,
            ShareText share,
            Replies.Own replies,
            Errors errors,
            String done) {}

    /// What is answered, as it stands in the form.
    public record Answering(
            Received bulletin,
            String sender,
            Replies.Own replies,
            String words,
            boolean publicContacts,
            boolean askContacts,
            String key,
            Errors errors) {}

    @CheckedTemplate(basePath = "bulletins")
    static class Templates {
        static native TemplateInstance received(Shown shown);

        static native TemplateInstance reply(Answering answering);
    }

    private final ReceivedClient received;
    private final Places places;
    private final Viewer viewer;
    private final Say say;
    private final Pages pages;

    ReceivedResource(@RestClient ReceivedClient received, Places places, Viewer viewer, Say say, Pages pages) {
        this.received = received;
        this.places = places;
        this.viewer = viewer;
        this.say = say;
        this.pages = pages;
    }

    @GET
    public Response show(@RestPath UUID id, @RestQuery String done) {
        viewer.organisation();
        var one = received.read(id);
        return show(200, one, RewordForm.of(one), Errors.none(), done);
    }

    @POST
    @Path("words")
    public Response reword(@RestPath UUID id, @BeanParam RewordForm form) {
        viewer.organisation();
        try {
            received.reword(id, form.tidy().rewording());
            return pages.goTo("/bulletins/received/" + id + "?done=reworded#own-words");
        } catch (ServiceProblem problem) {
            form.askContacts = Refused.asksContacts(problem);
            return show(problem.status(), received.read(id), form, Refused.errors(problem, words()), "");
        }
    }

    @POST
    @Path("passing-on")
    public Response passOn(@RestPath UUID id, @RestForm int version) {
        viewer.organisation();
        try {
            received.passOn(id, Map.of("version", version));
            return pages.goTo("/bulletins/received/" + id + "?done=passed#share");
        } catch (ServiceProblem problem) {
            var one = received.read(id);
            return show(problem.status(), one, RewordForm.of(one), Refused.errors(problem, words()), "");
        }
    }

    @POST
    @Path("putting-away")
    public Response putAway(@RestPath UUID id, @RestForm boolean away) {
        viewer.organisation();
        received.putAway(id, Map.of("away", away));
        return pages.goTo(away ? "/bulletins" : "/bulletins/received/" + id);
    }

    @GET
    @Path("reply")
    public Response answer(@RestPath UUID id) {
        viewer.organisation();
        return answer(200, id, "", false, false, FormKey.fresh(), Errors.none());
    }

    @POST
    @Path("reply")
    public Response reply(
            @RestPath UUID id, @RestForm String words, @RestForm boolean publicContacts, @RestForm String key) {
        viewer.organisation();
        var said = BulletinForm.tidy(words);
        var once = FormKey.of(key);
        if (said.isEmpty()) {
            var errors = Errors.none().add("words", words().replyMissing());
            return answer(422, id, said, publicContacts, false, once, errors);
        }
        try {
            received.reply(id, once, new ReceivedClient.NewReply(said, publicContacts ? true : null));
            return pages.goTo("/bulletins/received/" + id + "?done=replied");
        } catch (ServiceProblem problem) {
            return answer(
                    problem.status(),
                    id,
                    said,
                    publicContacts,
                    Refused.asksContacts(problem),
                    once,
                    Refused.errors(problem, words()));
        }
    }

    private Response answer(int status, UUID id, String said, boolean open, boolean ask, String key, Errors errors) {
        var one = received.read(id);
        return pages.show(
                status,
                Templates.reply(new Answering(one, sender(one), received.replies(id), said, open, ask, key, errors)));
    }

    private Response show(int status, Received one, RewordForm form, Errors errors, String done) {
        var replies = one.isToBeAnswered() ? received.replies(one.id()) : null;
        return pages.show(
                status,
                Templates.received(new Shown(
                        one,
                        sender(one),
                        form,
                        one.isPassedOnNow() ? share(one) : null,
                        replies,
                        errors,
                        done == null ? "" : done)));
    }

    private ShareText share(Received one) {
        var words = words();
        var text = new StringBuilder(one.shareTitle())
                .append("\n\n")
                .append(one.shareWords())
                .append('\n');
        line(text, one.forWhom() == null ? null : words.shareFor(one.forWhom()));
        line(text, one.endsOn() == null ? null : words.shareEnds(say.day(one.endsOn())));
        line(text, one.ring() == null ? null : words.shareRing(one.ring()));
        line(text, one.source() == null ? null : words.shareSource(one.source()));
        line(text, words.shareBy(viewer.organisationName()));
        return new ShareText(text.toString().strip());
    }

    private static void line(StringBuilder text, String line) {
        if (line != null) {
            text.append('\n').append(line);
        }
    }

    private String sender(Received one) {
        return places.names(List.of(one.senderId())).getOrDefault(one.senderId(), words().unknown());
    }

    private BulletinWords words() {
        return pages.words(BulletinWords.class);
    }
}
