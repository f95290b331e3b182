package org.trellis.portal.networks;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// One network: for members what is written in it, for the invited the question whether they want to join.
@Path("/networks/{id: [0-9a-f-]{36}}")
@Authenticated
public class NetworkResource {

    /// What is being written.
    public record Draft(String words, boolean nothingPrivate, boolean askPrivate, String key, Errors errors) {

        static Draft empty() {
            return new Draft("", false, false, FormKey.fresh(), Errors.none());
        }
    }

    /// `names` are those of organisations that the viewer may know.
    public record Shown(
            NetworksClient.Network network,
            NetworksClient.Messages messages,
            Map<UUID, String> names,
            Draft draft,
            String done) {

        /// What a member is called here: as it wants, or as everybody calls it; null where it has no name.
        public String nameOf(NetworksClient.Member member) {
            return member.name() != null ? member.name() : names.get(member.organisationId());
        }

        public String writer(NetworksClient.Message message) {
            return message.name() != null ? message.name() : names.get(message.organisationId());
        }
    }

    public record Invited(NetworksClient.Network network, String by, String shownName, String refused) {}

    @CheckedTemplate(basePath = "networks")
    static class Templates {
        static native TemplateInstance network(Shown shown);

        static native TemplateInstance invited(Invited invited);
    }

    private static final int PAGE = 20;

    private final NetworksClient signposting;
    private final Places places;
    private final Viewer viewer;
    private final Pages pages;
    private final NetworkWords words;

    NetworkResource(@RestClient NetworksClient signposting, Places places, Viewer viewer, Pages pages) {
        this.signposting = signposting;
        this.places = places;
        this.viewer = viewer;
        this.pages = pages;
        this.words = pages.words(NetworkWords.class);
    }

    @GET
    public Response network(@RestPath UUID id, @RestQuery UUID cursor, @RestQuery String done) {
        viewer.organisation();
        var network = signposting.one(id);
        return network.member()
                ? show(200, network, cursor, Draft.empty(), done)
                : pages.show(Templates.invited(invited(network, "", null)));
    }

    @POST
    @Path("joining")
    public Response join(@RestPath UUID id, @RestForm String shownName) {
        viewer.organisation();
        var name = Objects.requireNonNullElse(shownName, "").strip();
        try {
            signposting.join(id, new NetworksClient.Seat(name.isEmpty() ? null : name));
            return pages.goTo("/networks/" + id + "?done=joined");
        } catch (ServiceProblem problem) {
            var why = FormProblem.of(problem, Map.of(), words.notPossible())
                    .all()
                    .getFirst()
                    .text();
            return pages.show(problem.status(), Templates.invited(invited(signposting.one(id), name, why)));
        }
    }

    @POST
    @Path("declining")
    public Response decline(@RestPath UUID id) {
        viewer.organisation();
        signposting.decline(id);
        return pages.goTo("/networks?done=declined");
    }

    @POST
    @Path("leaving")
    public Response leave(@RestPath UUID id) {
        viewer.organisation();
        signposting.leave(id);
        return pages.goTo("/networks?done=left");
    }

    @POST
    @Path("members/{member: [0-9a-f-]{36}}/muting")
    public Response mute(@RestPath UUID id, @RestPath UUID member, @RestForm boolean muted) {
        viewer.organisation();
        signposting.mute(id, member, new NetworksClient.Muting(muted));
        return pages.goTo("/networks/" + id + "?done=" + (muted ? "muted" : "heard"));
    }

    @POST
    @Path("messages")
    public Response write(
            @RestPath UUID id, @RestForm String text, @RestForm boolean nothingPrivate, @RestForm String key) {
        viewer.organisation();
        var typed = Objects.requireNonNullElse(text, "").strip().replace("\r\n", "\n");
        var form = FormKey.of(key);
        var errors = Errors.none();
        var askPrivate = false;
        if (typed.isEmpty()) {
            errors.add("text", words.textMissing());
        } else {
            try {
                signposting.write(id, form, new NetworksClient.NewMessage(typed, nothingPrivate ? true : null));
                return pages.goTo("/networks/" + id + "?done=written");
            } catch (ServiceProblem problem) {
                askPrivate = List.of("words-have-email", "words-have-telephone", "words-have-postcode")
                        .contains(problem.code());
                errors = why(problem, askPrivate);
            }
        }
        var draft = new Draft(typed, nothingPrivate, askPrivate, form, errors);
        return show(422, signposting.one(id), null, draft, null);
    }

    private Errors why(ServiceProblem problem, boolean askPrivate) {
        if (askPrivate) {
            return Errors.none().add("text", words.looksPrivate());
        }
        if ("too-many-messages".equals(problem.code())) {
            return Errors.none().add("text", words.tooManyMessages());
        }
        return FormProblem.of(problem, Map.of("words", "text"), words.notPossible());
    }

    private Response show(int status, NetworksClient.Network network, UUID cursor, Draft draft, String done) {
        var messages = signposting.messages(network.id(), cursor, PAGE);
        var names = places.names(Stream.concat(
                        network.members().stream().map(NetworksClient.Member::organisationId),
                        messages.items().stream().map(NetworksClient.Message::organisationId))
                .toList());
        return pages.show(
                status,
                Templates.network(new Shown(network, messages, names, draft, Objects.requireNonNullElse(done, ""))));
    }

    private Invited invited(NetworksClient.Network network, String shownName, String refused) {
        var by = network.invitedBy();
        return new Invited(
                network, by == null ? null : places.names(List.of(by)).get(by), shownName, refused);
    }
}
